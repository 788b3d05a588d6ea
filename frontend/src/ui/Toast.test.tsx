import {
  createMemoryHistory,
  createRootRoute,
  createRoute,
  createRouter,
  Outlet,
  RouterProvider,
} from '@tanstack/react-router';
import { act, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it, vi } from 'vitest';
import { Toasts, toast, toastOnNextPage } from './Toast';

/** Two pages in a frame that has the confirmations, as every page has. */
async function frame() {
  const root = createRootRoute({
    component: () => (
      <>
        <Toasts />
        <Outlet />
      </>
    ),
  });
  const page = (path: string) =>
    createRoute({ getParentRoute: () => root, path, component: () => <h1>{path}</h1> });
  const router = createRouter({
    routeTree: root.addChildren([page('/lista'), page('/insats')]),
    history: createMemoryHistory({ initialEntries: ['/lista'] }),
  });
  render(<RouterProvider router={router as never} />);
  await screen.findByRole('heading', { name: '/lista' });
  return async (href: string, heading: string) => {
    await act(() => router.navigate({ href }));
    await screen.findByRole('heading', { name: heading });
  };
}

it('goes with the page that it was said on', async () => {
  const goTo = await frame();
  act(() => toast('Insatsen är inlämnad.'));
  await goTo('/lista?sok=butik', '/lista');
  expect(screen.getByRole('status')).toHaveTextContent('Insatsen är inlämnad.');
  await goTo('/insats', '/insats');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('is read on the next page when the page was left by what it confirms, and only there', async () => {
  const goTo = await frame();
  act(() => toastOnNextPage('Insatsen är sparad.'));
  await goTo('/insats', '/insats');
  expect(screen.getByRole('status')).toHaveTextContent('Insatsen är sparad.');
  await goTo('/lista', '/lista');
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('shows no more than the last two, each of which can be closed', async () => {
  await frame();
  act(() => {
    toast('Ett.');
    toast('Två.');
    toast('Tre.');
  });
  expect(screen.getByRole('status')).toHaveTextContent('Två.Tre.');
  for (const close of screen.getAllByRole('button', { name: 'Stäng' })) {
    // oxlint-disable-next-line no-await-in-loop -- one after the other, as a person would
    await userEvent.click(close);
  }
  expect(screen.getByRole('status')).toBeEmptyDOMElement();
});

it('goes by itself after a while', async () => {
  await frame();
  vi.useFakeTimers();
  try {
    act(() => toast('Läget är ändrat.'));
    act(() => void vi.advanceTimersByTime(9_000));
    expect(screen.getByRole('status')).toHaveTextContent('Läget är ändrat.');
    act(() => void vi.advanceTimersByTime(2_000));
    expect(screen.getByRole('status')).toBeEmptyDOMElement();
  } finally {
    vi.useRealTimers();
  }
});
