import { expect, it } from 'vitest';
import type { z } from 'zod';
import { pageOf } from '@/features/followup/shared/apiAddress';
import { activityRoutes } from './activity';
import { servicePointRoutes } from './servicePoint';
import { supportRoutes } from './support';

const api = 'https://region.example.se/serviceprogram/v1';

it.each([
  ['/stod', supportRoutes[0], `${api}/support-decisions`, ['year', 'supportForm', 'importId']],
  ['/besok', activityRoutes[0], `${api}/activities`, ['kind', 'mode', 'servicePointId']],
  ['/serviceplaner', activityRoutes[4], `${api}/service-plans`, ['year', 'status']],
  ['/service', servicePointRoutes[0], `${api}/service-points`, ['kind', 'openedFrom']],
] as const)('%s understands the parameters that lead there', (_, route, address, params) => {
  const query = new URLSearchParams(params.map((name) => [name, 'x']));
  const search = pageOf(`${address}?${query}`)?.search as unknown as Record<string, string>;
  expect(Object.keys(search)).toHaveLength(params.length);
  const schema = route.options.validateSearch as unknown as z.ZodType;
  expect(schema.parse(search)).toMatchObject(search);
});
