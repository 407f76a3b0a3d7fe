import * as en from './en/files.js';
import * as vi from './vi/files.js';
import { bothIssues } from './both.js';

/** Where JSON ends too early (with so many brackets open) or is broken. */
export interface BrokenJson {
  readonly line: number;
  readonly character: number;
  readonly open: number | null;
  readonly found: string;
}

/** `format.unreadable`: a file with nothing in it. */
export const emptyFile = /*#__PURE__*/ bothIssues<object>(vi.emptyFile, en.emptyFile);
/** `format.unreadable`: a file that is neither text nor a workbook. */
export const notATable = /*#__PURE__*/ bothIssues<{ readonly kind: 'pdf' | 'rtf' | 'image' | 'archive' | 'binary' }>(vi.notATable, en.notATable);
/** `format.unreadable`: several datasets of one file that define the same thing differently. */
export const datasetsDiffer = /*#__PURE__*/ bothIssues<{ readonly count: number; readonly what: 'indicator' | 'area'; readonly id: string }>(vi.datasetsDiffer, en.datasetsDiffer);
/** `format.unreadable`: JSON that is cut off, or broken at a place. */
export const jsonBroken = /*#__PURE__*/ bothIssues<BrokenJson>(vi.jsonBroken, en.jsonBroken);
/** `format.unreadable`: JSON in which no table is found. */
export const jsonWithoutTable = /*#__PURE__*/ bothIssues<object>(vi.jsonWithoutTable, en.jsonWithoutTable);
/** `format.unreadable`: a line of JSON Lines that is no object. */
export const jsonLineWrong = /*#__PURE__*/ bothIssues<{ readonly start: string }>(vi.jsonLineWrong, en.jsonLineWrong);
/** `row.note`: a row of SDMX-CSV that takes a figure back. */
export const sdmxDeleted = /*#__PURE__*/ bothIssues<object>(vi.sdmxDeleted, en.sdmxDeleted);
/** `format.unreadable`: a collection that only points to datasets elsewhere. */
export const collectionElsewhere = /*#__PURE__*/ bothIssues<{ readonly count: number; readonly first: string }>(vi.collectionElsewhere, en.collectionElsewhere);
