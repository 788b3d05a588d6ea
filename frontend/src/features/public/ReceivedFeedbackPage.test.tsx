import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { ReceivedFeedbackPage } from './ReceivedFeedbackPage';

const path = '/admin/synpunkter';
const feedback = {
  id: 's1',
  receivedOn: '2025-05-03',
  message: 'Knappen går inte att nå.\n\nJag använder tangentbord.',
  page: 'Insatser',
  email: 'namn@example.se',
};
const asked: URLSearchParams[] = [];
let answer: () => Response = () => HttpResponse.json(page([]));
const server = startApi(
  me('administration.read'),
  http.get(`${base}/accessibility-feedback`, ({ request }) => {
    asked.push(new URL(request.url).searchParams);
    return answer();
  }),
);

function open(rows: object[], search = '', meta: object = {}) {
  const found = page(rows);
  answer = () => HttpResponse.json({ ...found, _meta: { ...found._meta, ...meta } });
  renderPage(ReceivedFeedbackPage, path, path + search);
}

it('tells what does not work, on which page, and whom to answer', async () => {
  open([feedback]);
  const row = within(await screen.findByRole('row', { name: /2025-05-03/ }));
  expect(row.getByText('Knappen går inte att nå.')).toBeInTheDocument();
  expect(row.getByText('Jag använder tangentbord.')).toBeInTheDocument();
  expect(row.getByText('Insatser')).toBeInTheDocument();
  expect(row.getByRole('link', { name: feedback.email })).toHaveAttribute(
    'href',
    'mailto:namn@example.se',
  );
  const parts = within(screen.getByRole('navigation', { name: 'Administration' }));
  expect(parts.getByRole('link', { name: 'Synpunkter på tillgänglighet' })).toHaveAttribute(
    'aria-current',
    'page',
  );
});

it('answers the one address only, whatever has been written as one', async () => {
  const email = 'a?bcc=b@example.se&body=x';
  open([{ ...feedback, email }]);
  expect(await screen.findByRole('link', { name: email })).toHaveAttribute(
    'href',
    'mailto:a%3Fbcc%3Db@example.se%26body%3Dx',
  );
});

it('shows the page that the address says, and the way to the others', async () => {
  open([feedback], '?sida=2', { totalRecords: 51, page: 2, limit: 50 });
  const pages = within(await screen.findByRole('navigation', { name: 'Sidor' }));
  expect(pages.getByRole('link', { current: 'page' })).toHaveTextContent('2');
  expect([...(asked.at(-1)?.entries() ?? [])]).toEqual([
    ['page', '2'],
    ['limit', '50'],
  ]);
});

it('says that nobody has told of anything', async () => {
  open([]);
  expect(await screen.findByRole('heading', { name: 'Inga synpunkter än' })).toBeInTheDocument();
});

it('says that the list could not be fetched, and offers to try again', async () => {
  answer = () => HttpResponse.json({ status: 503 }, { status: 503 });
  renderPage(ReceivedFeedbackPage, path, path);
  expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel hos oss.');
  expect(screen.getByRole('button', { name: 'Försök igen' })).toBeInTheDocument();
});

it('is for administrators, and asks the API for nothing otherwise', async () => {
  server.use(me('programmes.read'));
  asked.length = 0;
  open([feedback]);
  expect(await screen.findByText('Bara administratörer arbetar här.')).toBeInTheDocument();
  expect(asked).toHaveLength(0);
});
