import { expect, it } from 'vitest';
import { pageOf, rowsOf } from './apiAddress';

const api = 'https://region.example.se/serviceprogram/v1';

it('shows the decisions behind a support figure with exactly its selection', () => {
  expect(
    pageOf(
      `${api}/support-decisions?year=2023&supportForm=home-delivery&outcome=granted,partly-granted`,
    ),
  ).toEqual({
    to: '/stod',
    search: { ar: '2023', stodslag: 'home-delivery', utfall: 'granted,partly-granted' },
  });
});

it('shows the visits behind a figure of visits', () => {
  expect(pageOf(`${api}/activities?kind=company-visit&mode=physical&year=2023`)).toEqual({
    to: '/besok',
    search: { typ: 'company-visit', form: 'physical', ar: '2023' },
  });
});

it('gives no link when the page could not show the same rows', () => {
  expect(pageOf(`${api}/support-decisions?year=2023&colour=red`)).toBeUndefined();
  expect(pageOf(`${api}/unknown?year=2023`)).toBeUndefined();
  expect(rowsOf({ _links: [{ rel: 'self', href: `${api}/figures` }] })).toBeUndefined();
});
