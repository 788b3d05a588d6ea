import { render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { MAIN_ID, SkipLink } from './SkipLink';

it('moves focus to the page and leaves the address, whose hash says which tab is open', async () => {
  window.location.hash = 'historik';
  render(
    <>
      <SkipLink />
      <main id={MAIN_ID} tabIndex={-1} />
    </>,
  );
  const user = userEvent.setup();
  await user.tab();
  expect(screen.getByRole('link', { name: 'Hoppa till innehållet' })).toHaveFocus();
  await user.keyboard('{Enter}');
  expect(screen.getByRole('main')).toHaveFocus();
  expect(window.location.hash).toBe('#historik');
});
