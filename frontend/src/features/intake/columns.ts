import type { TFunction } from 'i18next';

/** The columns of an import file that are read, in the order of the template. */
export const columns = [
  { name: 'kalla', isMandatory: false },
  { name: 'arende_id', isMandatory: true },
  { name: 'beslut_nr', isMandatory: true },
  { name: 'beslutstyp', isMandatory: false },
  { name: 'dnr', isMandatory: false },
  { name: 'stodform', isMandatory: true },
  { name: 'legal_grund', isMandatory: false },
  { name: 'organisation', isMandatory: true },
  { name: 'sokande_namn', isMandatory: true },
  { name: 'sokande_orgnr', isMandatory: false },
  { name: 'kommunkod', isMandatory: true },
  { name: 'inkom_datum', isMandatory: false },
  { name: 'besluts_datum', isMandatory: true },
  { name: 'sokt_belopp', isMandatory: false },
  { name: 'beviljat_belopp', isMandatory: true },
  { name: 'stodandel', isMandatory: false },
  { name: 'period_fran', isMandatory: false },
  { name: 'period_till', isMandatory: false },
] as const;

/** What files of case systems hold besides, in columns that the service has no use for yet. */
const passedOver = [
  'utlysning',
  'handlaggare',
  'cfar',
  'arbetsstalle',
  'lanskod',
  'finansiar',
  'anslag',
  'deluppdrag',
  'utbetalt_belopp',
  'utbetalnings_datum',
  'aterkrav_belopp',
  'status',
];

/** Whether a heading that is not read is one that such files have; case, spaces and dots over letters do not matter. */
export function belongsToTemplate(heading: string): boolean {
  const plain = heading
    .trim()
    .toLowerCase()
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[\s-]+/gu, '_');
  return passedOver.includes(plain);
}

export type FileColumn = (typeof columns)[number];

/** What a column is called in words; a column we do not know keeps its own name. */
export function columnLabel(t: TFunction, name: string): string {
  const known = columns.find((column) => column.name === name);
  return known ? t(`import.columns.${known.name}`) : name;
}
