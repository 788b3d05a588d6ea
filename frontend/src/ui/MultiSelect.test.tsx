import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { expect, it } from 'vitest';
import { MultiSelect } from './MultiSelect';

const options = [
  { value: 'a', label: 'Bergs kommun' },
  { value: 'b', label: 'Ragunda kommun' },
  { value: 'c', label: 'Krokoms kommun' },
];

function Choosing({ given }: { given: string[] }) {
  const [value, setValue] = useState(given);
  return (
    <>
      <MultiSelect
        label="Medverkande"
        error="Välj minst en."
        options={options}
        value={value}
        onChange={setValue}
        hasTags
      />
      <output>{value.join(',')}</output>
    </>
  );
}

it('takes several and shows each with a way to take it away', async () => {
  const user = userEvent.setup();
  render(<Choosing given={[]} />);
  await user.click(screen.getByRole('button', { name: /Medverkande/ }));
  await user.click(screen.getByRole('option', { name: 'Bergs kommun' }));
  await user.click(screen.getByRole('option', { name: 'Krokoms kommun' }));
  expect(screen.getByRole('option', { name: 'Krokoms kommun' })).toHaveAttribute(
    'aria-selected',
    'true',
  );
  await user.keyboard('{Escape}');
  expect(screen.getByRole('status')).toHaveTextContent('a,c');
  expect(screen.getByRole('button', { name: /Medverkande/ })).toHaveTextContent('2 valda');

  await user.click(screen.getByRole('button', { name: 'Ta bort Bergs kommun' }));
  expect(screen.getByRole('status')).toHaveTextContent('c');
  expect(screen.getByRole('button', { name: /Medverkande/ })).toHaveTextContent('Krokoms kommun');
});

it('says what is wrong together with the field', () => {
  render(<Choosing given={['a']} />);
  expect(screen.getByRole('button', { name: /Medverkande/ })).toHaveAccessibleDescription(
    'Välj minst en.',
  );
});
