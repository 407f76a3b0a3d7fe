import type { Names } from '../../dataset/printable.js';
import type { Observation } from '../../model/observation.js';
import type { Finding } from '../finding.js';
import type { Report } from '../report.js';

/** A rule that its file states in words, as a function over all figures. */
export type StatedRule = (reports: readonly Report[], observations: readonly Observation[], names: Names) => readonly Finding[];
