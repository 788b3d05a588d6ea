import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { FilterBar } from './FilterBar';
import type { Filter, ListState } from './useListSearch';

const list: ListState<object> = {
  search: { kommun: '2326' },
  params: {},
  selection: {},
  sort: undefined,
  set: () => undefined,
  clear: () => undefined,
};
const filter: Filter = {
  name: 'kommun',
  param: 'municipalityCode',
  label: 'Kommun',
  kind: 'select',
};

it('shows no code while the words of a choice are being fetched', () => {
  const { rerender } = render(<FilterBar list={list} filters={[{ ...filter, options: [] }]} />);
  expect(screen.getByRole('button', { name: 'Ta bort urvalet Kommun' })).toBeInTheDocument();
  expect(document.body).not.toHaveTextContent('2326');
  expect(screen.getByLabelText('Kommun')).toHaveDisplayValue('\u00A0');

  const options = [{ value: '2326', label: 'Berg' }];
  rerender(<FilterBar list={list} filters={[{ ...filter, options }]} />);
  expect(screen.getByRole('button', { name: 'Ta bort urvalet Kommun: Berg' })).toBeInTheDocument();
  expect(screen.getByLabelText('Kommun')).toHaveDisplayValue('Berg');
});

it('folds several choices away behind a button that tells whether they are shown', async () => {
  render(<FilterBar list={list} filters={[filter, { ...filter, name: 'ar', label: 'År' }]} />);
  const fold = screen.getByRole('button', { name: 'Urval' });
  expect(fold).toHaveAttribute('aria-expanded', 'false');
  await userEvent.click(fold);
  expect(fold).toHaveAttribute('aria-expanded', 'true');
  expect(document.querySelector('[data-folded]')).toBeNull();
});

it('shows a code that nothing is called by, so that it can be taken away', () => {
  const options = [{ value: '2361', label: 'Härjedalen' }];
  render(<FilterBar list={list} filters={[{ ...filter, options }]} />);
  expect(screen.getByRole('button', { name: 'Ta bort urvalet Kommun: 2326' })).toBeInTheDocument();
});
