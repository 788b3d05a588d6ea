import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import en from '@/i18n/en.json';
import sv from '@/i18n/sv.json';
import { fieldLabels, type Kind } from './historyLabels';

/** What no history shows: feed.ChangeFields. */
const hidden = [
  'id',
  'regionCode',
  'version',
  'createdAt',
  'updatedAt',
  'position',
  'content',
  'decidingActorIds',
  'sourceCodes',
  'wasApproved',
];

const kinds: Record<string, Kind> = {
  actor: 'actor',
  'service-point': 'servicePoint',
  programme: 'programme',
  'priority-area': 'priorityArea',
  'action-plan': 'plan',
  measure: 'measure',
  activity: 'activity',
  'service-plan': 'servicePlan',
  'support-decision': 'support',
  import: 'import',
  'follow-up': 'followUp',
};

/** The columns of every logged table, as the migrations make them. */
function loggedFields(): { resource: string; field: string }[] {
  const folder = '../backend/api/src/main/resources/db/migration';
  const sql = readdirSync(folder)
    .map((file) => readFileSync(`${folder}/${file}`, 'utf8'))
    .join('\n');
  const logged = sql.matchAll(
    /log_changes_of\('(?<table>\w+)', '(?<resource>[\w-]+)', '(?<key>\w+)'\)/gu,
  );
  return [...logged].flatMap(({ groups = {} }) => {
    const { table = '', resource = '', key = '' } = groups;
    const [, body = ''] =
      new RegExp(`create table ${table} \\(\\n(.*?)\\n\\);`, 'su').exec(sql) ?? [];
    const added = sql.matchAll(new RegExp(`alter table ${table}\\s+add column ([a-z_]+) `, 'gu'));
    return [...body.matchAll(/^ {4}(?!constraint|primary)([a-z_]+) /gmu), ...added]
      .map(([, column = '']) => column)
      .filter((column) => column !== key)
      .map((column) => column.replaceAll(/_(\w)/gu, (_, letter: string) => letter.toUpperCase()))
      .filter((field) => !hidden.includes(field))
      .map((field) => ({ resource, field }));
  });
}

const textsOf = (texts: object, key: string): unknown =>
  key.split('.').reduce<unknown>((node, part) => (node as Record<string, unknown>)[part], texts);

describe('the words of histories', () => {
  const fields = loggedFields();

  it('knows every kind of object that is logged', () => {
    expect([...new Set(fields.map(({ resource }) => resource))].sort()).toEqual(
      Object.keys(kinds).sort(),
    );
  });

  it.each(fields)(
    'has a Swedish and an English label for $field of $resource',
    ({ resource, field }) => {
      const kind = kinds[resource];
      const label = kind && fieldLabels[kind][field];
      const keys = typeof label === 'string' ? [label] : (label ?? []);
      expect(keys).not.toEqual([]);
      for (const key of keys) {
        expect(textsOf(sv, key)).toBeDefined();
        expect(textsOf(en, key)).toBeDefined();
      }
    },
  );

  it('has no label for what is not logged', () => {
    for (const [resource, kind] of Object.entries(kinds)) {
      const logged = fields.filter((each) => each.resource === resource).map(({ field }) => field);
      expect(Object.keys(fieldLabels[kind]).filter((field) => !logged.includes(field))).toEqual([]);
    }
  });
});
