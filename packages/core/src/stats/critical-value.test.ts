import { expect, it } from 'vitest';
import { criticalValue } from './critical-value.js';
import { criticalValue as inPage } from './critical-value.in-page.js';

it.each([
  [0.95, 1.9599639845400542],
  [0.9, 1.6448536269514727],
  [0.99, 2.5758293035489008],
])('of a level of %d', (level, z) => {
  expect(criticalValue(level)).toBeCloseTo(z, 13);
});

it.each([0, 1, 95, Number.NaN])('refuses a level of %d', (level) => {
  expect(() => criticalValue(level)).toThrow(`criticalValue received level = ${level}`);
});

it('is the same in a page, which knows one level', () => {
  expect(inPage(0.95)).toBe(criticalValue(0.95));
  expect(() => inPage(0.9)).toThrow('criticalValue received level = 0.9');
});
