import type { Dataset, Text } from '@danbiet/core';
import { makeNormalisedDataset } from '@danbiet/core/normalise';
import type { Reading } from '../inputs/read-figures.js';
import { figuresResult, type FiguresResult } from './figures-result.js';
import { figuresAsRead, figuresMerged } from './figures-to-write.js';

/** What is said of the whole of a result, and whether repeats are merged in it. */
export interface ResultOptions {
  readonly title: Text | null;
  readonly synthetic: boolean;
  readonly merge: boolean;
}

/** Prepare the figures of a reading for writing. A dataset holds each fact once, so forms that are one merge in any case. */
export function normalisedResult({ normalised, about }: Reading, { merge, title, synthetic: said }: ResultOptions): FiguresResult {
  const synthetic = said || normalised.synthetic;
  let made: Dataset | undefined;
  const dataset = (): Dataset => (made ??= makeNormalisedDataset(normalised, { ...about, title: title ?? about.title ?? null, synthetic }).dataset);
  return figuresResult(merge ? figuresMerged(dataset()) : figuresAsRead(normalised, synthetic), dataset);
}
