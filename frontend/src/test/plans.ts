import { HttpResponse, http } from 'msw';
import type { ActionPlan, Goal, Measure, MeasureSummary } from '@/api/generated/model';
import { base } from './api';

/** A region with one plan of 2023 and its two areas, for tests of plans and measures. */
const programme = { id: 'p1', title: 'Regionalt serviceprogram 2023–2030' };
const areas = [
  { id: 'o1', number: 1, shortTitle: 'Medborgare', title: 'stärka tillgängligheten' },
  { id: 'o2', number: 2, shortTitle: 'Servicegivare', title: 'stärka förutsättningarna' },
];
const change = { rel: 'edit', href: '/x', method: 'PATCH' } as const;

export function me(...permissions: string[]) {
  return http.get(`${base}/me`, () =>
    HttpResponse.json({
      name: 'Sam',
      organisation: { id: 'a1', name: 'Region Jämtland Härjedalen', kind: 'region' },
      region: { code: '23', name: 'Region Jämtland Härjedalen' },
      roles: [],
      permissions,
      ownOnlyPermissions: [],
      _links: [],
    }),
  );
}

export function planOf2023(overrides: Partial<ActionPlan> = {}): ActionPlan {
  return {
    id: 'h1',
    version: 1,
    programme,
    year: 2023,
    planVersion: 1,
    title: 'Handlingsplan 2023',
    status: 'draft',
    adoptions: [],
    measureCount: 2,
    _links: [change, { rel: 'adopt', href: '/x', method: 'POST' }],
    ...overrides,
  };
}

export function measureOf2023(overrides: Partial<Measure> = {}): Measure {
  return {
    id: 'i1',
    version: 1,
    actionPlan: { id: 'h1', title: 'Handlingsplan 2023', year: 2023 },
    priorityArea: { id: 'o2', number: 2, shortTitle: 'Servicegivare' },
    number: '2.1',
    title: 'Sprida kunskap om stöd',
    responsible: { id: 'a1', name: 'Region Jämtland Härjedalen' },
    participants: [],
    status: 'ongoing',
    supportForms: ['home-delivery'],
    activityKinds: [],
    draft: false,
    goals: [visits],
    _links: [change],
    ...overrides,
  };
}

export const visits: Goal = {
  id: 'g1',
  level: 'output',
  text: 'Fysiska företagsbesök under året',
  unit: 'count',
  targetValue: 20,
};

export function page<Row>(items: readonly Row[]) {
  const count = items.length;
  return { items, _meta: { totalRecords: count, page: 1, limit: 100, count }, _links: [] };
}

const list = (path: string, items: readonly object[]) =>
  http.get(`${base}/${path}`, () => HttpResponse.json(page(items)));

/** The API as it is when this plan with these measures is there. */
export function planApi(plan: ActionPlan, measures: readonly Measure[]) {
  const rows: MeasureSummary[] = measures.map((measure) => {
    const row: Partial<Measure> = { ...measure };
    delete row.participants;
    delete row.activityKinds;
    return row as MeasureSummary;
  });
  return [
    http.get(`${base}/action-plans/${plan.id}`, () =>
      HttpResponse.json(plan, { headers: { ETag: '"1"' } }),
    ),
    ...measures.map((measure) =>
      http.get(`${base}/measures/${measure.id}`, () =>
        HttpResponse.json(measure, { headers: { ETag: '"1"' } }),
      ),
    ),
    list('action-plans', [plan]),
    list('measures', rows),
    list(
      'priority-areas',
      areas.map((area) => ({ ...area, programme, version: 1, _links: [] })),
    ),
    list('actors', [{ id: 'a1', name: 'Region Jämtland Härjedalen', kind: 'region' }]),
    list('support-forms', [
      { code: 'home-delivery', name: 'Hemsändningsbidrag', shortName: 'Hemsändning', aliases: [] },
    ]),
  ];
}
