import { screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, it } from 'vitest';
import { useGetMeasure } from '@/api/generated/measures/measures';
import { etagOf } from '@/api/http';
import { startApi } from '@/test/api';
import { measureOf2023, planApi, planOf2023 } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { savedByAnother } from '@/test/savedByAnother';
import { HandInButton } from './HandInButton';

const draft = measureOf2023({ draft: true });
const server = startApi(...planApi(planOf2023(), [draft]));

function Page() {
  const { data } = useGetMeasure('i1');
  return data ? (
    <>
      <h1>{data.data.title}</h1>
      <HandInButton measure={data.data} etag={etagOf(data)} />
    </>
  ) : null;
}

it('reads the draft again when somebody else has saved it, and hands that in', async () => {
  const user = userEvent.setup();
  renderPage(Page, '/insatser/i1', '/insatser/i1');
  await user.click(await screen.findByRole('button', { name: 'Lämna in' }));
  const dialog = within(await screen.findByRole('alertdialog'));
  const taken = savedByAnother(server, 'measures/i1', { ...draft, title: 'Deras rubrik' });
  const confirm = dialog.getByRole('button', { name: 'Lämna in' });
  await user.click(confirm);
  await screen.findByText('Deras rubrik');
  expect(taken).toEqual([]);
  await user.click(confirm);
  await waitFor(() => expect(taken).toEqual([{ draft: false }]));
});
