import { makePeriod } from '@danbiet/core';
import { describe, expect, it } from 'vitest';
import { ticksOf } from './tick.js';

const day = (iso: string) => makePeriod(iso, iso, { instant: true });

describe('periods on an axis', () => {
  it('are years, halves, quarters and months in short', () => {
    const periods = [makePeriod('2023-01-01', '2023-12-31'), makePeriod('2024-01-01', '2024-06-30'), makePeriod('2024-07-01', '2024-09-30'), makePeriod('2024-10-01', '2024-10-31')];
    expect(ticksOf(periods, 'vi')).toEqual(['2023', 'S1 2024', 'Q3 2024', '10/2024']);
  });

  it('are days where years would name two of them alike', () => {
    const days = ['2021-02-03', '2025-06-30', '2025-07-01'].map(day);
    expect(ticksOf(days, 'vi')).toEqual(['3/2/2021', '30/6/2025', '1/7/2025']);
    expect(ticksOf(days.slice(0, 2), 'vi')).toEqual(['2021', '2025']);
  });
});
