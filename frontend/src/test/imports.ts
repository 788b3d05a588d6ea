import { base } from './api';

export const link = (rel: string) => ({ rel, href: `${base}/imports/i1`, method: 'POST' });
/** A file of three rows as read, as applied and as undone. */
export const read = {
  id: 'i1',
  version: 1,
  source: { code: 'nyps', name: 'Nyps' },
  fileName: 'stodbeslut-2023.csv',
  fileHash: 'a'.repeat(64),
  charset: 'utf-8',
  delimiter: ';',
  status: 'reviewed',
  rowCount: 3,
  newRows: 1,
  changedRows: 1,
  unchangedRows: 1,
  errorRows: 0,
  grantedAmount: 1537062,
  ignoredColumns: ['utlysning', 'finansiar'],
  createdAt: '2024-03-27T08:15:00Z',
  createdBy: 'Sam Samordnare',
  _links: [link('apply'), link('delete')],
};
export const applied = {
  ...read,
  version: 2,
  status: 'applied',
  appliedAt: '2024-03-27T08:20:00Z',
  appliedBy: 'Sam Samordnare',
  _links: [link('reverse')],
};
export const reversed = {
  ...applied,
  version: 3,
  status: 'reversed',
  reversedAt: '2024-03-27T08:30:00Z',
  reversedBy: 'Sam Samordnare',
  _links: [],
};
const row = { externalCaseId: '20381001', decisionNumber: '1', applicantName: 'Lanthandeln' };
const nothing = { differences: [], errors: [], notes: [] };

/** Its rows: a decision that is new, one that changes and one that stays. */
export const rows = [
  { ...row, ...nothing, rowNumber: 2, verdict: 'new', notes: ['Sökanden Lanthandeln läggs till.'] },
  {
    ...row,
    ...nothing,
    rowNumber: 3,
    verdict: 'changed',
    grantedAmount: 120000,
    differences: [
      { column: 'beviljat_belopp', field: 'grantedAmount', before: '100000.00', after: '120000' },
      { column: 'dnr', field: 'registryNumber', after: 'RUN/201/2023' },
    ],
    supportDecision: { id: 'd1' },
  },
  { ...row, ...nothing, rowNumber: 4, verdict: 'unchanged' },
];
export const faulty = {
  ...row,
  ...nothing,
  rowNumber: 5,
  verdict: 'error',
  errors: [
    {
      column: 'beviljat_belopp',
      value: 'tolv',
      code: 'not-an-amount',
      message: 'Beloppet går inte att läsa.',
    },
    { column: 'kommunkod', code: 'missing-value', message: 'Värdet saknas.' },
  ],
};
