import { screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { HttpResponse, http } from 'msw';
import { describe, expect, it } from 'vitest';
import { listMeasureChanges } from '@/api/generated/measures/measures';
import type { Change } from '@/api/generated/model';
import { base, startApi } from '@/test/api';
import { me, page } from '@/test/plans';
import { renderPage } from '@/test/renderPage';
import { WithHistory } from './WithHistory';

const karin = { name: 'Karin Samordnare', organisation: 'Region Jämtland Härjedalen' };

function change(id: number, overrides: Partial<Change>): Change {
  return {
    id,
    changedAt: '2025-05-03T12:05:00.123456Z',
    by: karin,
    operation: 'changed',
    traceId: `trace-${id}`,
    fields: [],
    ...overrides,
  };
}

const noLists = ['municipalities', 'support-forms', 'sources'].map((path) =>
  http.get(`${base}/${path}`, () => HttpResponse.json(page([]))),
);
const server = startApi(me(), ...noLists);

function answer(...changes: Change[]) {
  server.use(http.get(`${base}/measures/i1/changes`, () => HttpResponse.json(page(changes))));
}

function Page() {
  return (
    <WithHistory of="measure" id="i1" path="/measures" list={listMeasureChanges} hasPast>
      <p>Vad insatsen är</p>
    </WithHistory>
  );
}

async function open() {
  renderPage(Page, '/insatser/i1', '/insatser/i1');
  await userEvent.click(await screen.findByRole('tab', { name: 'Historik' }));
}

describe('history', () => {
  it('is the only thing shown when the address leads to it', async () => {
    answer(change(1, { reason: 'Avtalet är klart' }));
    renderPage(Page, '/insatser/i1', '/insatser/i1#historik');

    expect(await screen.findByRole('listitem')).toHaveTextContent('Skäl: Avtalet är klart');
    expect(screen.getByRole('tabpanel', { name: 'Historik' })).toBeVisible();
    expect(screen.getByText('Vad insatsen är')).not.toBeVisible();
  });

  it('is not asked for until it is opened', async () => {
    const asked: string[] = [];
    server.use(
      http.get(`${base}/measures/i1/changes`, ({ request }) => {
        asked.push(request.url);
        return HttpResponse.json(page([]));
      }),
    );
    renderPage(Page, '/insatser/i1', '/insatser/i1');
    expect(await screen.findByText('Vad insatsen är')).toBeVisible();
    expect(asked).toHaveLength(0);

    await userEvent.click(screen.getByRole('tab', { name: 'Historik' }));
    expect(await screen.findByText('Ingen ändring är sparad än.')).toBeVisible();
    expect(asked).toHaveLength(1);
  });

  it('says who changed what, from what to what, when and why', async () => {
    answer(
      change(1, {
        fields: [{ name: 'status', before: 'planned', after: 'ongoing' }],
        reason: 'Avtalet är klart',
      }),
    );
    await open();

    const entry = await screen.findByRole('listitem');
    expect(entry).toHaveTextContent(
      'Karin Samordnare (Region Jämtland Härjedalen) ändrade status från Planerad till Pågående',
    );
    expect(entry).toHaveTextContent('Skäl: Avtalet är klart');
    expect(entry).toHaveTextContent('3 maj 2025 kl. 14.05');
    expect(entry).toHaveTextContent('Spårnummer trace-1');
  });

  it('leads to the object as it was then', async () => {
    answer(change(1, { fields: [{ name: 'number', before: '1.1', after: '1.2' }] }));
    await open();

    const link = await screen.findByRole('link', {
      name: 'Visa hur det såg ut 3 maj 2025 kl. 14.05',
    });
    // To the object itself, not to the tab that one came from.
    expect(link).toHaveAttribute('href', expect.stringMatching(/\?tid=[^#]+$/u));
  });

  it('puts what one save changed together, in the order it was done', async () => {
    const traceId = 'one-save';
    answer(
      change(3, {
        traceId,
        operation: 'created',
        part: 'participant',
        fields: [{ name: 'actorId', after: { id: 'a2', name: 'Bräcke kommun' } }],
      }),
      change(2, {
        traceId,
        part: 'goal',
        partName: 'Minst 20 besök',
        fields: [{ name: 'targetValue', before: 20, after: 25.5 }],
      }),
      change(1, { traceId, fields: [{ name: 'startsOn', after: '2025-02-01' }] }),
    );
    await open();

    const lines = within(await screen.findByText(/gjorde 3 ändringar/u).then(closestEntry));
    expect(lines.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual([
      'Angav startar: 1 februari 2025',
      'Ändrade målvärde för målet ”Minst 20 besök” från 20 till 25,50',
      'Lade till medverkande Bräcke kommun',
    ]);
  });

  it('shows all that something new began with, and a long text before and after', async () => {
    const long = 'Text '.repeat(40).trim();
    answer(
      change(2, { fields: [{ name: 'description', before: 'Kort', after: long }] }),
      change(1, {
        by: {},
        operation: 'created',
        fields: [
          { name: 'title', after: 'Sprida kunskap' },
          { name: 'activityKinds', after: ['company-visit', 'dialogue'] },
        ],
      }),
    );
    await open();

    expect(await screen.findByText('Tjänsten lade till insatsen')).toBeInTheDocument();
    expect(screen.getByText('Företagsbesök, Dialog')).toBeInTheDocument();
    expect(screen.getByText(/skrev om beskrivning$/u)).toBeInTheDocument();
    expect(screen.getByText(long)).toBeInTheDocument();
  });

  it('says that what was removed is back', async () => {
    const fields = [{ name: 'title', after: 'Sprida kunskap' }];
    answer(
      change(2, { operation: 'restored', fields }),
      change(1, { operation: 'removed', fields }),
    );
    await open();

    expect(await screen.findByText(/återställde insatsen$/u)).toBeInTheDocument();
    expect(screen.getByText(/tog bort insatsen$/u)).toBeInTheDocument();
  });

  it('leads to nothing from where it was removed', async () => {
    answer(change(1, { operation: 'removed', fields: [{ name: 'title', before: 'Sprida' }] }));
    await open();

    expect(await screen.findByText(/tog bort insatsen/u)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('says in a few words that a draft was handed in and a decision marked as secret', async () => {
    answer(
      change(2, { fields: [{ name: 'draftOfId', before: { id: 'a2', name: 'Bräcke kommun' } }] }),
      change(1, {
        fields: [
          { name: 'secrecyLegalBasis', after: 'OSL 30 kap. 23 §' },
          { name: 'secrecyMarkedAt', after: '2024-01-02T03:04:05Z' },
        ],
      }),
    );
    await open();

    expect(await screen.findByText(/lämnade in insatsen$/u)).toBeInTheDocument();
    expect(screen.getByText(/sekretessmarkerade beslutet$/u)).toBeInTheDocument();
  });

  it('says that content is disposed of, and shows no way back to it', async () => {
    answer(change(1, { disposal: { disposedAt: '2036-01-01T00:00:00Z', decision: 'RUN/9' } }));
    await open();

    expect(await screen.findByText(/vars innehåll är gallrat \(RUN\/9\)/u)).toBeInTheDocument();
    expect(screen.queryByRole('link')).not.toBeInTheDocument();
  });

  it('shows what an unknown client did, with fields it does not know by their own names', async () => {
    answer(
      change(1, { by: { client: 'grant-system' }, fields: [{ name: 'newField', after: true }] }),
    );
    await open();

    expect(await screen.findByText('grant-system angav newField: Ja')).toBeInTheDocument();
  });

  it('goes on to older changes', async () => {
    server.use(
      http.get(`${base}/measures/i1/changes`, ({ request }) => {
        const number = Number(new URL(request.url).searchParams.get('page'));
        const field = { name: 'number', before: String(number), after: String(number + 1) };
        const body = page([change(10 - number, { fields: [field] })]);
        return HttpResponse.json({
          ...body,
          _meta: { totalRecords: 2, page: number, limit: 1, count: 1 },
        });
      }),
    );
    await open();
    await userEvent.click(await screen.findByRole('button', { name: 'Visa äldre ändringar' }));

    expect(await screen.findByText(/ändrade nummer från 2 till 3/u)).toBeInTheDocument();
    expect(screen.getByText(/ändrade nummer från 1 till 2/u)).toBeInTheDocument();
    expect(screen.queryByRole('button', { name: 'Visa äldre ändringar' })).not.toBeInTheDocument();
  });

  it('says so when there is nothing', async () => {
    answer();
    await open();
    expect(await screen.findByText('Ingen ändring är sparad än.')).toBeInTheDocument();
  });

  it('offers to try again when it cannot be fetched', async () => {
    server.use(
      http.get(`${base}/measures/i1/changes`, () => new HttpResponse(null, { status: 500 })),
    );
    await open();
    expect(await screen.findByRole('alert')).toHaveTextContent('Något gick fel hos oss');
    expect(screen.getByRole('button', { name: 'Försök igen' })).toBeInTheDocument();
  });
});

function closestEntry(line: HTMLElement): HTMLElement {
  return line.closest('li') ?? line;
}
