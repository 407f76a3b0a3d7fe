import type { Names } from '../../dataset/printable.js';
import type { Finding } from '../finding.js';
import type { Report } from '../report.js';

/** A rule that its file states in words, as a function over all reports. */
export type StatedRule = (reports: readonly Report[], names: Names) => readonly Finding[];
