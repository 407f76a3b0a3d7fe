import { expect, it } from 'vitest';
import { spanOf } from './span-of.js';

it('opens a span on the side that a bound leaves open', () => {
  expect(spanOf(5, 'ge')).toEqual({ low: 5, high: Infinity });
  expect(spanOf(5, 'lt')).toEqual({ low: -Infinity, high: 5 });
  expect(spanOf(5, 'approx')).toEqual({ low: 5, high: 5 });
});
