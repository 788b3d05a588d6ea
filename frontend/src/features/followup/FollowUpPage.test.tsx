import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { contents } from '@/test/followUps';
import { renderPage } from '@/test/renderPage';
import { FollowUpPage } from './FollowUpPage';

const N = '\u00A0';

const me = {
  name: 'Sam',
  region: { code: '23', name: 'Region Jämtland Härjedalen' },
  permissions: ['follow-ups.read', 'follow-ups.write'],
  ownOnlyPermissions: [],
  _links: [],
};

const server = startApi(
  http.get(`${base}/me`, () => HttpResponse.json(me)),
  http.get(`${base}/follow-ups/f1/contents`, () => HttpResponse.json(contents)),
);

/** The address as our own router writes it; the router of the tests puts numbers in quotes. */
function addressOf(link: HTMLElement): string {
  return decodeURIComponent(link.getAttribute('href') ?? '').replaceAll('"', '');
}

async function openMemo() {
  renderPage(FollowUpPage, '/uppfoljning/$followUpId', '/uppfoljning/f1');
  await screen.findByRole('heading', {
    level: 1,
    name: 'Uppföljning 2023: Regionalt serviceprogram 2023–2030',
  });
  return userEvent.setup();
}

it("reads the memo's lines to the krona, with no-break spaces", async () => {
  await openMemo();
  const lines = [...document.querySelectorAll('.figure-line')].map((line) => line.textContent);
  expect(lines).toEqual([
    `Hemsändning 8${N}st., 1${N}537${N}062${N}kronor`,
    `Servicebidrag 7${N}st., 1${N}007${N}710${N}kronor`,
    `Investeringsbidrag 12${N}st., 3${N}482${N}980${N}kronor`,
    `Stöd till korrosionsskydd 3${N}st., 1${N}745${N}475${N}kronor`,
    `Antal fysiska företagsbesök 22${N}st.`,
  ]);
  expect(document.querySelector('.memo-total')?.textContent).toContain(
    `30${N}st., 7${N}773${N}227${N}kronor`,
  );
});

it('tells how many municipalities of all have a plan in force, and leads to those plans', async () => {
  const [, area] = contents.areas;
  const [visits] = area?.activityLines ?? [];
  const plans = {
    ...visits,
    code: 'service-plans.in-force',
    name: 'Kommuner med gällande serviceplan',
    kind: 'service-plan',
    count: 7,
    outOf: 8,
    _links: [{ rel: 'rows', href: `${base}/service-plans?year=2023`, method: 'GET' }],
  };
  const otherLines = { supportLines: [], activityLines: [plans] };
  server.use(
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({ ...contents, otherLines }),
    ),
  );
  await openMemo();
  const link = screen.getByRole('link', { name: `7${N}av${N}8` });
  expect(link.closest('.figure-line')).toHaveTextContent(
    'Kommuner med gällande serviceplan 7 av 8',
  );
  expect(addressOf(link)).toBe('/serviceplaner?ar=2023');
});

it('has the headings of the memo in its order', async () => {
  await openMemo();
  const memo = document.querySelector<HTMLElement>('.memo') as HTMLElement;
  expect(
    within(memo)
      .getAllByRole('heading')
      .map((heading) => heading.textContent),
  ).toEqual([
    'Ärendebeskrivning',
    'Prioriterat område: Medborgare',
    'Prioriterat område: Servicegivare',
    'Regiondirektörens förslag',
    'I tjänsten',
    'Utdrag till',
  ]);
  for (const words of ['RUN/13/2024', 'Samhällsutveckling', 'Regiondirektör', 'Tillväxtverket']) {
    expect(screen.getByText(words)).toBeInTheDocument();
  }
});

it('makes every figure a link to its rows and tells its definition when asked', async () => {
  const user = await openMemo();
  expect(addressOf(screen.getByRole('link', { name: /1.537.062/ }))).toBe(
    '/stod?ar=2023&stodslag=home-delivery&utfall=granted,partly-granted',
  );
  expect(addressOf(screen.getByRole('link', { name: /^22.st\.$/ }))).toBe(
    '/besok?typ=company-visit&form=physical&ar=2023',
  );
  expect(addressOf(screen.getByRole('link', { name: /^30.st\., 7.773.227.kronor$/ }))).toBe(
    '/stod?ar=2023&utfall=granted,partly-granted',
  );
  const explain = screen.getByRole('button', { name: 'Så räknas Hemsändning' });
  expect(screen.queryByText(/Antal ärenden med bifall/)).not.toBeInTheDocument();
  await user.click(explain);
  expect(explain).toHaveAttribute('aria-expanded', 'true');
  expect(screen.getByText(/Antal ärenden med bifall.*2024-03-27 09:15/)).toBeInTheDocument();
});

it('tells what a form that has another name in the memo is called in the decisions', async () => {
  const user = await openMemo();
  await user.click(screen.getByRole('button', { name: 'Så räknas Investeringsbidrag' }));
  expect(
    screen.getByText(/I besluten heter stödformen Investeringsstöd\. Räknad 2024/),
  ).toBeInTheDocument();
  await user.click(screen.getByRole('button', { name: 'Så räknas Servicebidrag' }));
  expect(screen.getAllByText(/I besluten heter/)).toHaveLength(1);
});

it('lists what is missing with the way to mend it, and the next state', async () => {
  const sent: unknown[] = [];
  server.use(
    http.patch(`${base}/follow-ups/f1`, async ({ request }) => {
      sent.push(request.headers.get('If-Match'), await request.json());
      return HttpResponse.json({ ...contents.followUp, status: 'compiled', version: 3 });
    }),
  );
  const user = await openMemo();
  expect(
    await screen.findByRole('link', { name: 'Text saknas för området Servicegivare.' }),
  ).toHaveAttribute('href', '/uppfoljning/f1/redigera');
  await user.click(screen.getByRole('button', { name: 'Nästa läge: Sammanställd' }));
  await screen.findByText('Samhällsutveckling');
  expect(sent).toEqual(['"2"', { status: 'compiled' }]);
});

it('offers nothing to change to those who may only read', async () => {
  server.use(
    http.get(`${base}/me`, () => HttpResponse.json({ ...me, permissions: ['follow-ups.read'] })),
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({ ...contents, followUp: { ...contents.followUp, _links: [] } }),
    ),
  );
  await openMemo();
  expect(await screen.findByText(/^Du kan läsa men inte ändra/u)).toHaveTextContent(
    'Ansvarig: Region Jämtland Härjedalen',
  );
  expect(screen.getByRole('button', { name: 'Ladda ner Word' })).toBeInTheDocument();
  expect(screen.queryByRole('link', { name: 'Redigera texterna' })).not.toBeInTheDocument();
  expect(screen.queryByRole('button', { name: /Nästa läge/ })).not.toBeInTheDocument();
});
