import { base } from './api';

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

/** The contents of the reference region's follow-up of 2023, with the figures of the board memo. */
export const contents = {
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
