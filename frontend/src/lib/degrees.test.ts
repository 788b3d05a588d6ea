import { expect, it } from 'vitest';
import { formatDegrees, parseDegrees } from './degrees';

it.each([
  ['61,8456', 61.8456],
  [' 61.845612° ', 61.845612],
  ['\u22123', -3],
  ['14', 14],
])('reads %j', (text, degrees) => {
  expect(parseDegrees(text)).toBe(degrees);
});

it.each(['', 'norr', '61,8456123', '61.84, 14.07', '61° 50', '1 234'])('refuses %j', (text) => {
  expect(parseDegrees(text)).toBeUndefined();
});

it('writes all decimals that are kept, with a comma', () => {
  expect(formatDegrees(61.845612)).toBe('61,845612');
});
