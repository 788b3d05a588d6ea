import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { ComboBox } from './ComboBox';
import type { Option } from './Select';

const all = [
  { value: 'a', label: 'Bergs kommun' },
  { value: 'b', label: 'Ragunda kommun' },
];

function Choosing() {
  const [value, setValue] = useState<Option>();
  const [text, setText] = useState('');
  return (
    <>
      <ComboBox
        label="Ansvarig"
        options={all.filter(({ label }) => label.toLowerCase().includes(text.toLowerCase()))}
        value={value}
        onChange={setValue}
        onSearch={setText}
      />
      <output>{value?.value ?? 'ingen'}</output>
    </>
  );
}

it('finds by a part of the name, takes one, and lets it go when the field is emptied', async () => {
  const user = userEvent.setup();
  render(<Choosing />);
  const field = screen.getByRole('combobox', { name: 'Ansvarig' });
  await user.type(field, 'rag');
  expect(screen.getAllByRole('option').map(({ textContent }) => textContent)).toEqual([
    'Ragunda kommun',
  ]);
  await user.click(screen.getByRole('option', { name: 'Ragunda kommun' }));
  expect(field).toHaveValue('Ragunda kommun');
  expect(screen.getByRole('status')).toHaveTextContent('b');

  await user.clear(field);
  await user.tab();
  expect(screen.getByRole('status')).toHaveTextContent('ingen');
});

it('says so when nothing matches', async () => {
  const user = userEvent.setup();
  render(<Choosing />);
  expect(screen.getByRole('button', { name: /Visa listan/ })).toBeVisible();
  await user.type(screen.getByRole('combobox', { name: 'Ansvarig' }), 'xyz');
  expect(screen.getByText('Inget stämmer med det du skrev.')).toBeVisible();
});
