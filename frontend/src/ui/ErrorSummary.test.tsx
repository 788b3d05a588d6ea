import { render, screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { ErrorSummary, type SummaryError } from './ErrorSummary';

const wrong = [{ name: 'url', message: 'Skriv en adress.' }];
const form = (errors: SummaryError[], attempt: number) => (
  <>
    <ErrorSummary errors={errors} attempt={attempt} action="Spara" />
    <input aria-label="Adress" />
  </>
);

it('takes focus at each attempt, but not from somebody who types when an error comes back', () => {
  const { rerender } = render(form(wrong, 1));
  expect(screen.getByRole('alert')).toHaveFocus();
  const field = screen.getByLabelText('Adress');
  field.focus();
  rerender(form([], 1));
  expect(screen.queryByRole('alert')).not.toBeInTheDocument();
  rerender(form(wrong, 1));
  expect(screen.getByRole('alert')).toBeInTheDocument();
  expect(field).toHaveFocus();
  rerender(form(wrong, 2));
  expect(screen.getByRole('alert')).toHaveFocus();
});
