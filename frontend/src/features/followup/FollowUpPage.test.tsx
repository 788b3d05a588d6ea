import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { renderPage } from '@/test/renderPage';
import { FollowUpPage } from './FollowUpPage';

const N = '\u00A0';

function support(code: string, name: string, cases: number, amount: number, formName = name) {
  return {
    code: `support.${code}`,
    name,
    kind: 'support',
    cases,
    amount,
    count: cases,
    supportForm: { code, name: formName },
    unit: 'count',
    definition: 'Antal ärenden med bifall under 2023.',
    filter: {},
    asOf: '2024-03-27T08:15:00Z',
    decidingActors: [{ id: 'r', name: 'Region Jämtland Härjedalen', cases, amount }],
    municipalities: [{ code: '2361', name: 'Härjedalen', cases, amount }],
    _links: [
      {
        rel: 'rows',
        href: `${base}/support-decisions?year=2023&supportForm=${code}&outcome=granted,partly-granted`,
        method: 'GET',
      },
    ],
  };
}

const visits = {
  ...support('visits', 'Antal fysiska företagsbesök', 0, 0),
  code: 'activities.physical-company-visits',
  kind: 'activity',
  count: 22,
  _links: [
    {
      rel: 'rows',
      href: `${base}/activities?kind=company-visit&mode=physical&year=2023`,
      method: 'GET',
    },
  ],
};
const contents = {
  followUp: {
    id: 'f1',
    version: 2,
    programme: { id: 'p', title: 'Regionalt serviceprogram 2023–2030' },
    year: 2023,
    registryNumber: 'RUN/13/2024',
    unit: 'Samhällsutveckling',
    decidingBody: 'Regionala utvecklingsnämnden',
    documentDate: '2024-03-27',
    caseDescription: 'Nämnden fastställde planen.\n\nHandlingsplaner har utarbetats.',
    areaTexts: [],
    proposalHeading: 'Regiondirektörens förslag',
    proposal: 'Uppföljning av det regionala serviceprogrammet godkänns.',
    signatories: [{ function: 'Regiondirektör' }, { function: 'Tf. områdeschef Hållbar tillväxt' }],
    recipients: 'Tillväxtverket',
    status: 'collecting',
    _links: [{ rel: 'edit', href: `${base}/follow-ups/f1`, method: 'PATCH' }],
  },
  asOf: '2024-03-27T08:15:00Z',
  title: 'Uppföljning Regionalt serviceprogram 2023–2030',
  areas: [
    {
      priorityArea: { id: 'a1', number: 1, title: 'medborgare', shortTitle: 'Medborgare' },
      text: '- Främjat navfunktionen som butiker har.',
      measures: [],
      supportLines: [],
      activityLines: [],
    },
    {
      priorityArea: { id: 'a2', number: 2, title: 'servicegivare', shortTitle: 'Servicegivare' },
      measures: [],
      supportLines: [
        support('home-delivery', 'Hemsändning', 8, 1537062),
        support('service-grant', 'Servicebidrag', 7, 1007710),
        support('investment-support', 'Investeringsbidrag', 12, 3482980, 'Investeringsstöd'),
        support('corrosion-protection', 'Stöd till korrosionsskydd', 3, 1745475),
      ],
      activityLines: [visits],
    },
  ],
  otherLines: { supportLines: [], activityLines: [] },
  totals: { cases: 30, grantedAmount: 7773227 },
  findings: [
    {
      code: 'missing-area-text',
      detail: 'Text saknas för området Servicegivare.',
      href: `${base}/follow-ups/f1`,
    },
  ],
  _links: [],
};
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

it('takes back an approval only for a reason', async () => {
  const sent: unknown[] = [];
  const approved = {
    ...contents.followUp,
    status: 'approved',
    _links: [{ rel: 'approve', href: `${base}/follow-ups/f1`, method: 'PATCH' }],
  };
  server.use(
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({ ...contents, followUp: approved }),
    ),
    http.patch(`${base}/follow-ups/f1`, async ({ request }) => {
      sent.push(request.headers.get('Change-Reason'), await request.json());
      return HttpResponse.json({ ...approved, status: 'reviewed', version: 3 });
    }),
  );
  const user = await openMemo();
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  const confirm = dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' });
  await user.click(confirm);
  expect(dialog.getByText('Skriv varför godkännandet tas tillbaka.')).toBeInTheDocument();
  expect(sent).toEqual([]);
  await user.type(dialog.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(confirm);
  await waitFor(() => expect(sent).toEqual(['Fel%20belopp', { status: 'reviewed' }]));
});

/** An approved follow-up whose next change is refused, because somebody else has saved it. */
function approvedAndSavedByAnother(sent: (string | null)[]) {
  let version = 2;
  server.use(
    http.get(`${base}/follow-ups/f1/contents`, () =>
      HttpResponse.json({
        ...contents,
        followUp: {
          ...contents.followUp,
          version,
          status: 'approved',
          _links: [{ rel: 'approve', href: `${base}/follow-ups/f1`, method: 'PATCH' }],
        },
      }),
    ),
    http.patch(`${base}/follow-ups/f1`, ({ request }) => {
      sent.push(request.headers.get('If-Match'));
      if (request.headers.get('If-Match') === '"3"') {
        return HttpResponse.json({ ...contents.followUp, status: 'reviewed', version: 4 });
      }
      version = 3;
      return HttpResponse.json(
        { status: 412, code: 'changed', detail: 'Någon annan har ändrat uppföljningen.' },
        { status: 412, headers: { 'Content-Type': 'application/problem+json' } },
      );
    }),
  );
}

it('forgets the reason of a taking back that was given up', async () => {
  approvedAndSavedByAnother([]);
  const user = await openMemo();
  const ask = await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' });
  await user.click(ask);
  await user.type(screen.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(screen.getByRole('button', { name: 'Avbryt' }));
  await waitFor(() => expect(screen.queryByRole('alertdialog')).not.toBeInTheDocument());

  await user.click(screen.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
  expect(screen.getByLabelText('Varför tas godkännandet tillbaka?')).toHaveValue('');
});

it('keeps the reason when somebody else has saved meanwhile, and sends it with what is saved now', async () => {
  const sent: (string | null)[] = [];
  approvedAndSavedByAnother(sent);
  const user = await openMemo();
  await user.click(await screen.findByRole('button', { name: 'Ta tillbaka godkännandet' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  await user.type(dialog.getByLabelText('Varför tas godkännandet tillbaka?'), 'Fel belopp');
  await user.click(dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
  expect(await dialog.findByText('Någon annan har ändrat uppföljningen.')).toBeInTheDocument();
  expect(dialog.getByLabelText('Varför tas godkännandet tillbaka?')).toHaveValue('Fel belopp');

  await waitFor(async () => {
    await user.click(dialog.getByRole('button', { name: 'Ta tillbaka godkännandet' }));
    expect(sent.at(-1)).toBe('"3"');
  });
});
