import { toRecord, type Dataset, type Figures, type JsonStatDataset, type Lang, type ObservationRecord, type Text } from '@danbiet/core';
import { makeNormalisedDataset } from '@danbiet/core/normalise';
import type { Reading } from '../inputs/read-figures.js';
import { figuresAsRead, figuresMerged } from './figures-to-write.js';
import { csvPieces, jsonLinePieces, type OnPiece } from './record-pieces.js';
import type { ResultFormat } from './result-format.js';
import type { Pieces } from './write-file.js';

/** What is said of the whole of a result, and whether repeats are merged in it. */
export interface ResultOptions {
  readonly title: Text | null;
  readonly synthetic: boolean;
  readonly merge: boolean;
}

/** The figures of a reading, ready to be written in any form. */
export interface NormalisedResult {
  /** Number of figures as written in rows. */
  readonly size: number;
  pieces(format: ResultFormat, lang: Lang, bom: boolean, onPiece: OnPiece): Promise<Pieces>;
  /** The result inside a JSON answer: records, or a JSON-stat object. */
  inJson(format: ResultFormat, lang: Lang): readonly ObservationRecord[] | JsonStatDataset;
}

/** Prepare the figures of a reading for writing. A dataset holds each fact once, so forms that are one merge in any case. */
export function normalisedResult({ normalised, about }: Reading, { merge, title, synthetic }: ResultOptions): NormalisedResult {
  let made: Dataset | undefined;
  const dataset = (): Dataset => (made ??= makeNormalisedDataset(normalised, { ...about, title: title ?? about.title ?? null, synthetic }).dataset);
  const figures: Figures = merge ? figuresMerged(dataset()) : figuresAsRead(normalised, synthetic);
  return {
    size: figures.observations().length,
    async pieces(format, lang, bom, onPiece) {
      switch (format) {
        case 'jsonl':
          return jsonLinePieces(figures, lang, onPiece);
        case 'csv':
          return csvPieces(figures, lang, bom, onPiece);
        case 'json-stat':
          return [`${JSON.stringify(dataset().toJsonStat(lang))}\n`];
        case 'xlsx': {
          const { writeXlsx } = await import('@danbiet/core/xlsx');
          return [await writeXlsx(dataset(), lang)];
        }
      }
    },
    inJson(format, lang) {
      if (format === 'json-stat') return dataset().toJsonStat(lang);
      return figures.observations().map((one) => toRecord(one, figures, lang));
    },
  };
}
