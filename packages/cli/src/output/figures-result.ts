import { toRecord, type Dataset, type Figures, type JsonStatDataset, type Lang, type ObservationRecord } from '@danbiet/core';
import { csvPieces, jsonLinePieces, type OnPiece } from './record-pieces.js';
import type { ResultFormat } from './result-format.js';
import type { Pieces } from './write-file.js';

/** Figures that are ready to be written in any form. */
export interface FiguresResult {
  /** Number of figures as written in rows. */
  readonly size: number;
  pieces(format: ResultFormat, lang: Lang, bom: boolean, onPiece: OnPiece): Promise<Pieces>;
  /** The result inside a JSON answer: records, or a JSON-stat object. */
  inJson(format: ResultFormat, lang: Lang): readonly ObservationRecord[] | JsonStatDataset;
}

/**
 * Prepare figures for writing.
 *
 * @param figures what forms made of rows hold
 * @param dataset what forms that hold each fact once are made of; asked for only then
 */
export function figuresResult(figures: Figures, dataset: () => Dataset): FiguresResult {
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
