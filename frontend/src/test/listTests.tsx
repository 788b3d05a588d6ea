import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { delay, HttpResponse, http } from 'msw';
import type { FunctionComponent } from 'react';
import { expect, it } from 'vitest';
import { base, startApi } from './api';
import { me, page } from './plans';
import { renderPage } from './renderPage';

interface ListCase {
  Page: FunctionComponent;
  /** The page's address, and the list it asks the API for: "/stod", "support-decisions". */
  path: string;
  api: string;
  /** One row, the words of its link, and what else the list's answer carries. */
  row: object;
  link: string;
  rest?: object;
  /** A choice in the address, as the API is asked and as the chip says it. */
  filter: { search: string; param: string; value: string; chip: string };
  empty: string;
  may: string;
  add: string;
}

const references = ['municipalities', 'actors', 'sources', 'support-forms'];
const berg = { code: '2326', name: 'Berg', regionCode: '23' };

/** What every list page does, in the words of the page at hand. */
export function testList({ Page, path, api, row, link, rest, filter, empty, may, add }: ListCase) {
  const server = startApi(
    me(may),
    ...references.map((each) =>
      http.get(`${base}/${each}`, () =>
        HttpResponse.json(page(each === 'municipalities' ? [berg] : [])),
      ),
    ),
  );

  /** The list answers with these rows; what it is asked is kept. */
  function answer(rows: readonly object[], wait = 0): URLSearchParams[] {
    const asked: URLSearchParams[] = [];
    server.use(
      http.get(`${base}/${api}`, async ({ request }) => {
        asked.push(new URL(request.url).searchParams);
        await delay(wait);
        return HttpResponse.json({ ...page(rows), ...rest });
      }),
    );
    return asked;
  }
  const open = (search = '') => renderPage(Page, path, path + search);

  it('says that it fetches, then shows the rows and how many they are', async () => {
    answer([row], 500);
    open();
    expect(await screen.findByText('Hämtar uppgifter …')).toBeInTheDocument();
    expect(await screen.findByRole('link', { name: link })).toBeInTheDocument();
    expect(screen.getByText('1 rad')).toBeInTheDocument();
    expect(screen.queryByText('Hämtar uppgifter …')).not.toBeInTheDocument();
  });

  it('says what to do when there is nothing, to those who may', async () => {
    answer([]);
    open();
    expect(await screen.findByRole('heading', { name: empty })).toBeInTheDocument();
    await waitFor(() => expect(screen.getAllByRole('link', { name: add })).toHaveLength(2));
    expect(screen.queryByRole('table')).not.toBeInTheDocument();
  });

  it('offers nothing new to somebody who only reads', async () => {
    server.use(me());
    answer([]);
    open();
    expect(await screen.findByRole('heading', { name: empty })).toBeInTheDocument();
    expect(screen.queryByRole('link', { name: add })).not.toBeInTheDocument();
  });

  it('says that it failed, and tries again when asked', async () => {
    server.use(
      http.get(`${base}/${api}`, () => HttpResponse.json({ status: 503 }, { status: 503 })),
    );
    open();
    const failure = await screen.findByRole('alert');
    expect(failure).toHaveTextContent('Något gick fel hos oss.');
    answer([row]);
    await userEvent.click(within(failure).getByRole('button', { name: 'Försök igen' }));
    expect(await screen.findByRole('link', { name: link })).toBeInTheDocument();
  });

  it('takes its choices from the address, and gives them back to it', async () => {
    const asked = answer([row]);
    const { router } = open(`?${filter.search}`);
    const chip = await screen.findByRole('button', { name: `Ta bort urvalet ${filter.chip}` });
    expect(asked.at(-1)?.get(filter.param)).toBe(filter.value);
    await userEvent.click(chip);
    await waitFor(() => expect(router.state.location.searchStr).toBe(''));
    await waitFor(() => expect(asked.at(-1)?.has(filter.param)).toBe(false));
  });

  it('says that nothing matches a choice, and lets it go', async () => {
    answer([]);
    const { router } = open(`?${filter.search}`);
    const nothing = await screen.findByRole('heading', { name: 'Inget stämmer med urvalet' });
    const place = nothing.parentElement ?? nothing;
    await userEvent.click(within(place).getByRole('button', { name: 'Rensa urvalet' }));
    await waitFor(() => expect(router.state.location.searchStr).toBe(''));
  });

  return { server, answer, open };
}
