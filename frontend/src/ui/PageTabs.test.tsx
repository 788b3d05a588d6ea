import { screen, waitFor } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { PageTabs } from './PageTabs';

startApi();

function Page() {
  return (
    <PageTabs
      label="Sidans delar"
      tabs={[
        { title: 'Innehåll', anchor: '', content: <input aria-label="Sök" /> },
        { title: 'Historik', anchor: 'historik', content: <p>Vad som har hänt</p> },
      ]}
    />
  );
}

async function open(address = '/besok/v1') {
  const { router } = renderPage(Page, '/besok/v1', address);
  const first = await screen.findByRole('tab', { name: 'Innehåll' });
  const other = screen.getByRole('tab', { name: 'Historik' });
  return { router, first, other, user: userEvent.setup() };
}

it('shows the first part, and says which tab is open and what it shows', async () => {
  const { first, other } = await open();
  expect(screen.getByRole('tablist', { name: 'Sidans delar' })).toContainElement(other);
  expect(first).toHaveAttribute('aria-selected', 'true');
  expect(first).not.toHaveAttribute('aria-current');
  expect(other).toHaveAttribute('aria-selected', 'false');
  expect(screen.getByRole('tabpanel', { name: 'Innehåll' })).toHaveAttribute(
    'id',
    first.getAttribute('aria-controls'),
  );
  expect(screen.queryByText('Vad som har hänt')).not.toBeInTheDocument();
});

it('keeps the choice in the address, beside what stands there, and the way back in the browser', async () => {
  const { router, other, user } = await open('/besok/v1?tid=x');
  expect(other).toHaveAttribute('href', '/besok/v1?tid=x#historik');
  await user.click(other);
  expect(await screen.findByRole('tabpanel', { name: 'Historik' })).toBeVisible();
  expect(router.state.location.href).toBe('/besok/v1?tid=x#historik');
  router.history.back();
  expect(await screen.findByRole('tabpanel', { name: 'Innehåll' })).toBeVisible();
  expect(screen.queryByText('Vad som har hänt')).not.toBeInTheDocument();
});

it('keeps what has been done in the first part while another is read', async () => {
  const { first, other, user } = await open();
  await user.type(screen.getByRole('textbox', { name: 'Sök' }), 'Berg');
  await user.click(other);
  await waitFor(() => expect(screen.getByLabelText('Sök')).not.toBeVisible());
  await user.click(first);
  await waitFor(() => expect(screen.getByLabelText('Sök')).toBeVisible());
  expect(screen.getByLabelText('Sök')).toHaveValue('Berg');
});

it('is one stop for the keyboard, where arrows move and Enter or space opens', async () => {
  const { first, other, user } = await open();
  await user.tab();
  expect(first).toHaveFocus();
  await user.keyboard('{ArrowRight}');
  expect(other).toHaveFocus();
  expect(other).toHaveAttribute('aria-selected', 'false');
  await user.keyboard('{ArrowRight}');
  expect(first).toHaveFocus();
  await user.keyboard('{ArrowLeft}');
  expect(other).toHaveFocus();
  await user.keyboard('{Home}');
  expect(first).toHaveFocus();
  await user.keyboard('{End} ');
  await waitFor(() => expect(other).toHaveAttribute('aria-selected', 'true'));
  expect(other).toHaveFocus();
  await user.keyboard('{Home}{Enter}');
  await waitFor(() => expect(first).toHaveAttribute('aria-selected', 'true'));
});

it('lets the keyboard go from a tab to what it shows, also where nothing in it can be used', async () => {
  const { user } = await open('/besok/v1#historik');
  await user.tab();
  await user.tab();
  expect(screen.getByRole('tabpanel', { name: 'Historik' })).toHaveFocus();
  await user.tab();
  expect(document.body).toHaveFocus();
});

it('leaves the browser its own keys', async () => {
  const { first, user } = await open();
  await user.tab();
  await user.keyboard('{Alt>}{ArrowLeft}{/Alt}{Control>}{ArrowRight}{/Control}');
  expect(first).toHaveFocus();
});
