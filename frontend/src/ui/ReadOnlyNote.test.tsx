import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import type { Link } from '@/api/generated/model';
import { startApi } from '@/test/api';
import { me } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { PageHeader } from './PageHeader';
import { ReadOnlyNote } from './ReadOnlyNote';

startApi(me('programmes.read'));

const link = (rel: string, method: Link['method']): Link => ({ rel, href: '/x', method });
const self = link('self', 'GET');

async function open(links: Link[], responsible: (string | undefined)[] = []) {
  function Page() {
    return (
      <PageHeader
        title="Besök"
        note={<ReadOnlyNote object={{ _links: links }} responsible={responsible} />}
      />
    );
  }
  renderPage(Page, '/besok/v1', '/besok/v1');
  await screen.findByRole('heading', { level: 1 });
}

const note = /Du kan läsa men inte ändra/u;

it('names the one who answers for what cannot be changed', async () => {
  await open([self, link('organisation-number', 'GET')], ['Bergs kommun']);
  expect(await screen.findByText(note)).toHaveTextContent(
    'Du kan läsa men inte ändra. Ansvarig: Bergs kommun',
  );
});

it('names all who answer for it together', async () => {
  await open([self], ['Bergs kommun', 'Åre kommun']);
  expect(await screen.findByText(note)).toHaveTextContent(
    'Du kan läsa men inte ändra. Ansvariga: Bergs kommun och Åre kommun',
  );
});

it('names the region where nobody else does', async () => {
  await open([self], [undefined]);
  expect(await screen.findByText(note)).toHaveTextContent('Ansvarig: Region Jämtland Härjedalen');
});

it.each([
  ['can be changed', link('edit', 'PATCH')],
  ['can be decided', link('adopt', 'POST')],
  ['is shown as it was', link('latest-version', 'GET')],
])('says nothing of what %s', async (_, offered) => {
  await open([self, offered], ['Bergs kommun']);
  expect(screen.queryByText(note)).not.toBeInTheDocument();
});
