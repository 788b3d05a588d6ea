import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { AmountField } from './AmountField';

function Amount() {
  const [value, setValue] = useState<number>();
  return (
    <>
      <AmountField label="Belopp" value={value} onChange={setValue} />
      <output>{value === undefined ? 'inget' : String(value)}</output>
    </>
  );
}

it('refuses what can be read in two ways, in words, once the field is left', async () => {
  const user = userEvent.setup();
  render(<Amount />);
  const field = screen.getByLabelText('Belopp');
  await user.type(field, '1.537');
  expect(field).toBeValid();
  await user.tab();
  expect(field).toBeInvalid();
  expect(field).toHaveAccessibleDescription(/Skriv 1\s537 med mellanslag, eller decimalerna med/u);
  expect(field).toHaveValue('1.537');
  expect(screen.getByRole('status')).toHaveTextContent('NaN');
});

it('takes the thousands of a longer number and tidies them', async () => {
  const user = userEvent.setup();
  render(<Amount />);
  const field = screen.getByLabelText('Belopp');
  await user.type(field, '1.537.062,5');
  await user.tab();
  expect(field).toBeValid();
  expect(field).toHaveValue('1\u00A0537\u00A0062,50');
  expect(screen.getByRole('status')).toHaveTextContent('1537062.5');
});
