import { render } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Figure } from '@/api/generated/model';
import { FigureLine } from './FigureLine';

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
