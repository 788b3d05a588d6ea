import { expect, it } from 'vitest';
import { findConflict, mergeTheirs } from './conflict';

type Values = Record<string, unknown>;

function between(base: Values, mine: Values, theirs: Values) {
  const conflict = findConflict(base, mine, { values: theirs, etag: '"2"' });
  return {
    asked: conflict.fields.map(({ name }) => name),
    taken: conflict.taken,
    merged: (...chosen: string[]) => mergeTheirs(mine, conflict, chosen),
  };
}

const [anna, bo] = [
  { function: 'Direktör', name: 'Anna' },
  { function: 'Chef', name: 'Bo' },
];

const rows = (one: string, two: string) => ({
  areaTexts: [
    { priorityAreaId: 'o1', text: one },
    { priorityAreaId: 'o2', text: two },
  ],
});

const goals = (...targets: number[]) => ({
  goals: targets.map((targetValue, index) => ({ id: `g${index}`, targetValue })),
});

it('takes rows with an id one by one, and keeps mine where I alone wrote', () => {
  const { asked, taken, merged } = between(rows('a', 'b'), rows('min', 'b'), rows('a', 'deras'));
  expect(asked).toEqual([]);
  expect(taken).toEqual(['areaTexts.o2']);
  expect(merged()).toEqual(rows('min', 'deras'));
});

it('asks of the row that both have changed, and leaves the others in peace', () => {
  const { asked, merged } = between(goals(1, 2), goals(10, 2), goals(11, 3));
  expect(asked).toEqual(['goals.g0']);
  expect(merged()).toEqual(goals(10, 3));
  expect(merged('goals.g0')).toEqual(goals(11, 3));
});

it('keeps the rows that each has added, and takes away what either has', () => {
  const added = { text: 'nytt', targetValue: 3 };
  const theirs = { id: 'g9', text: 'deras', targetValue: 4 };
  const [first, second] = [
    { id: 'g0', text: 'ett' },
    { id: 'g1', text: 'två' },
  ];
  const { asked, merged } = between(
    { goals: [first, second] },
    { goals: [second, added] },
    { goals: [first, theirs] },
  );
  expect(asked).toEqual([]);
  expect(merged()).toEqual({ goals: [added, theirs] });
});

it('asks when one has removed the row that the other has changed', () => {
  const changed = { ...anna, name: 'Anna Ek' };
  const { asked, merged } = between(
    { signatories: [anna, bo] },
    { signatories: [bo] },
    { signatories: [changed, bo] },
  );
  expect(asked).toEqual(['signatories.Direktör']);
  expect(merged()).toEqual({ signatories: [bo] });
  expect(merged('signatories.Direktör')).toEqual({ signatories: [bo, changed] });
});

it('loses no row when both have renamed the same one, or when two are called alike', () => {
  const { asked, merged } = between(
    { signatories: [anna, bo] },
    { signatories: [{ ...anna, function: 'Tf. direktör' }, bo] },
    { signatories: [{ ...anna, function: 'Regiondirektör' }, bo] },
  );
  expect(asked).toEqual([]);
  expect(merged()).toEqual({
    signatories: [
      { ...anna, function: 'Tf. direktör' },
      bo,
      { ...anna, function: 'Regiondirektör' },
    ],
  });
  const alike = { signatories: [anna, { ...anna, name: 'Åke' }] };
  expect(between(alike, alike, alike).merged()).toEqual(alike);
});

it('takes a list of codes whole, also when it is emptied', () => {
  const { asked, merged } = between(
    { supportForms: ['a'], goals: [] },
    { supportForms: ['a', 'b'], goals: [] },
    { supportForms: [], goals: [] },
  );
  expect(asked).toEqual(['supportForms']);
  expect(merged('supportForms')).toEqual({ supportForms: [], goals: [] });
  expect(
    between({ supportForms: ['a'] }, { supportForms: ['a'] }, { supportForms: [] }).merged(),
  ).toEqual({ supportForms: [] });
});
