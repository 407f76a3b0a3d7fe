import { delimited } from './delimited-format.js';
import type { Format } from './format.js';
import { html } from './html/html-format.js';
import { json } from './json-format.js';
import { jsonLines } from './json-lines-format.js';
import { jsonStat } from './json-stat/json-stat-format.js';
import { sdmxCsv } from './sdmx-csv-format.js';
import { xls, xlsx } from './xlsx/xlsx-format.js';

/** All formats that are recognised, in the order in which they are asked: what is surest first, and last what any text may be. */
export const FORMATS: readonly Format[] = [xlsx, xls, html, jsonStat, json, jsonLines, sdmxCsv, delimited];
