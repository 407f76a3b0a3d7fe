import { readDelimited } from './delimited.js';
import type { Format } from './format.js';

/** Delimited text: what any text is that is nothing else. */
export const delimited: Format = {
  name: 'delimited',
  text: true,
  recognises: () => true,
  open: ({ decoded, options }) => {
    const { rows, lines, separator, issues } = readDelimited(decoded.text, options);
    const sheet = { name: null, rows, lines, merges: [], separator, numeric: new Set<string>() };
    return Promise.resolve({ kind: 'tables', format: 'delimited', workbook: { sheets: [sheet], issues: [...decoded.issues, ...issues] } });
  },
};
