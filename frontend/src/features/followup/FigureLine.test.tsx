import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Figure, FollowUpContents } from '@/api/generated/model';
import { FigureLine } from './FigureLine';
import { Memo } from './Memo';

const withheld: Figure = {
  code: 'support.home-delivery',
  name: 'Hemsändning',
  kind: 'support',
  withheld: true,
  partsWithheld: true,
  notice:
    'Uppgiften visas inte utanför regionen, eftersom den skulle röja ett sekretessmarkerat beslut.',
  unit: 'count',
  definition: 'Antal ärenden.',
  filter: {},
  asOf: '2024-03-27T08:15:00Z',
  decidingActors: [],
  municipalities: [],
  _links: [],
};

it('says that a figure is withheld instead of a number', () => {
  const { container } = render(<FigureLine figure={withheld} />);
  expect(container.textContent).toBe(`Hemsändning: ${withheld.notice}`);
  expect(container.querySelector('a')).toBeNull();
});

it('says that the sum of the year is withheld, and gives no zero for it', () => {
  const notice = 'Summan visas inte utanför regionen.';
  const contents = {
    followUp: { id: 'f1', year: 2023, signatories: [], _links: [] },
    areas: [],
    otherLines: { supportLines: [withheld], activityLines: [] },
    totals: { withheld: true, notice },
  } as unknown as FollowUpContents;
  const { container } = render(<Memo contents={contents} />);
  expect(container.querySelector('.memo-total')?.textContent).toBe(
    `Beslutade stöd sammanlagt ${notice}`,
  );
});
