import { expect, it } from 'vitest';
import { returnToOf } from './session';

it('goes back to a page of ours after signing in', () => {
  expect(returnToOf({ returnTo: '/insatser?ar=2023&sida=2' })).toBe('/insatser?ar=2023&sida=2');
});

it.each([
  'https://evil.example',
  '//evil.example',
  '/\\evil.example',
  '\\\\evil.example',
  '/\t/evil.example',
  '/\n/evil.example',
  'javascript:alert(1)',
  'data:text/html,x',
  ' //evil.example',
  'evil.example',
  '/logga-in',
  '/logga-in?till=%2Flogga-in',
  '',
  undefined,
  { href: '/' },
])('goes nowhere else, whatever the address bar or the state says: %j', (returnTo) => {
  expect(returnToOf({ returnTo })).toBe('/');
});
