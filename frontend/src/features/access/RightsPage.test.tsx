import { screen, within } from '@testing-library/react';
import { HttpResponse, http } from 'msw';
import { expect, it } from 'vitest';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { RightsPage } from './RightsPage';

startApi(
  me('programmes.read'),
  http.get(`${base}/roles`, () =>
    HttpResponse.json({
      ...page([
        { code: 'reader', rights: [{ right: 'programmes.read', reach: 'region' }] },
        { code: 'reporter', rights: [{ right: 'measures.write', reach: 'organisation' }] },
      ]),
      machineClients: [
        {
          code: 'grant-system',
          rights: [
            { right: 'programmes.read', reach: 'published' },
            { right: 'follow-ups.read', reach: 'published-and-figures' },
            { right: 'support-decisions.write', reach: 'source' },
          ],
        },
        { code: 'consumer', rights: [{ right: 'programmes.read', reach: 'published' }] },
      ],
    }),
  ),
);

const cells = (table: HTMLElement) =>
  within(table)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));

it('shows what roles may do, and apart from it what systems may do', async () => {
  renderPage(RightsPage, '/admin/behorigheter', '/admin/behorigheter');

  expect(cells(await screen.findByRole('table', { name: 'Vad rollerna får göra' }))).toEqual([
    ['Rättighet', 'Läsare', 'Uppgiftslämnare'],
    ['Läsa program, områden, handlingsplaner och insatser', 'Hela regionen', '–'],
    ['Ändra insatser', '–', 'Det egna'],
  ]);
  expect(cells(screen.getByRole('table', { name: 'Vad system får göra' }))).toEqual([
    ['Rättighet', 'Stödsystem', 'Konsument av det publicerade'],
    ['Läsa program, områden, handlingsplaner och insatser', 'Det publicerade', 'Det publicerade'],
    ['Läsa uppföljningar och siffror', 'Det publicerade, och siffror för alla år', '–'],
    ['Registrera, ändra och importera stödbeslut', 'Egen källa', '–'],
  ]);
});
