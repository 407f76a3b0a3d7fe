import type { Dataset } from '@danbiet/core';
import { needed } from '../arguments/needed.js';
import { areaOf, oneOf } from '../arguments/one-of.js';
import type { Arguments } from '../arguments/read-arguments.js';
import { Trouble } from '../terminal/trouble.js';
import type { Against, Verb, Wanted } from './comparison.js';

const WORDS = ['nation', 'region', 'median', 'similar'] as const;
const ID = { vi: 'ID', en: 'ID' };

/**
 * With what a call wants areas compared; default `nation`.
 *
 * @throws Trouble (2) for another word, or a target that is no number
 */
export function againstOf(written: string | null): Against {
  const word = WORDS.find((one) => one === (written ?? 'nation'));
  if (word !== undefined) return word;
  const number = /^target:(-?\d+(?:[.,]\d+)?)$/.exec(written!)?.[1];
  if (number !== undefined) return { target: Number(number.replace(',', '.')) };
  throw new Trouble(2, { vi: `--against nhận ${WORDS.join(', ')} hoặc target:SỐ (như target:80), không phải “${written}”.`, en: `--against takes ${WORDS.join(', ')} or target:NUMBER (such as target:80), not “${written}”.` });
}

/** @throws Trouble (2) when a verb lacks an option that it needs */
export function checkNeeds({ needs }: Verb, given: Arguments): void {
  for (const name of needs) needed(given, name, ID);
  if (given.text('against') === 'similar') needed(given, 'area', ID);
}

/**
 * What a call wants compared, its ids checked against the figures that were read.
 *
 * @throws Trouble (2) for an id that the inputs do not hold
 */
export function readWanted(given: Arguments, dataset: Dataset): Wanted {
  const periods = [...dataset.periods.keys()];
  const period = (name: string) => {
    const written = given.text(name);
    return written === null ? null : oneOf(written, periods, { vi: 'kỳ', en: 'period' });
  };
  const indicator = given.text('indicator');
  return {
    indicator: indicator === null ? null : oneOf(indicator, [...dataset.indicators.keys()], { vi: 'chỉ số', en: 'indicator' }),
    period: period('period'),
    from: period('from'),
    to: period('to'),
    areas: (given.text('area') ?? '').split(',').map((one) => one.trim()).filter(Boolean).map((one) => areaOf(one, dataset).id),
    against: againstOf(given.text('against')),
  };
}
