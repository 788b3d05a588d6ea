import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { beforeEach, expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { UnknownOrganisations } from './UnknownOrganisations';

const unknown = (id: string, externalId: string, attempts: number) => ({
  id,
  externalId,
  attempts,
  firstSeenAt: '2024-03-26T08:15:00Z',
  lastSeenAt: '2024-03-27T08:15:00Z',
  _links: [],
});
let waiting = [unknown('u1', 'krokoms-kommun', 3), unknown('u2', 'felskriven', 1)];
const server = startApi(
  http.get(`${base}/unknown-organisations`, () => HttpResponse.json(page(waiting))),
  http.delete(`${base}/unknown-organisations/:id`, ({ params }) => {
    waiting = waiting.filter(({ id }) => id !== params['id']);
    return new HttpResponse(null, { status: 204 });
  }),
);
beforeEach(() => {
  waiting = [unknown('u1', 'krokoms-kommun', 3), unknown('u2', 'felskriven', 1)];
});

function Page() {
  return (
    <>
      <h1>Organisationer</h1>
      <UnknownOrganisations />
    </>
  );
}

function open() {
  const { router } = renderPage(Page, '/admin/organisationer', '/admin/organisationer');
  return { user: userEvent.setup(), router };
}

it('tells who has tried, when and how often, and leads to where it is registered', async () => {
  const { user, router } = open();
  const row = within(await screen.findByRole('row', { name: /krokoms-kommun/u }));
  expect(row.getByText('2024-03-27 09:15')).toBeInTheDocument();
  expect(row.getByRole('cell', { name: '3' })).toBeInTheDocument();
  await user.click(row.getByRole('link', { name: 'Registrera krokoms-kommun' }));
  await waitFor(() => expect(router.state.location.pathname).toBe('/organisationer/ny'));
  expect(router.state.location.search).toEqual({ externtId: 'krokoms-kommun' });
});

it('dismisses one attempt, and says nothing more when none is left', async () => {
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Avfärda felskriven' }));
  await waitFor(() => expect(screen.queryByText('felskriven')).not.toBeInTheDocument());
  expect(screen.getByText('krokoms-kommun')).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Avfärda krokoms-kommun' }));
  await waitFor(() => expect(screen.queryByRole('table')).not.toBeInTheDocument());
  expect(screen.queryByText('Okända organisationer')).not.toBeInTheDocument();
});

it('keeps the attempt and says why when it could not be dismissed', async () => {
  server.use(
    http.delete(`${base}/unknown-organisations/:id`, () =>
      HttpResponse.json({ status: 503 }, { status: 503 }),
    ),
  );
  const { user } = open();
  await user.click(await screen.findByRole('button', { name: 'Avfärda felskriven' }));
  expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel hos oss.');
  expect(screen.getByText('felskriven')).toBeInTheDocument();
});
