import type { FailureWords } from './words.js';

/** What a figure says in English when there is none. */
export const en: FailureWords = {
  empty: 'No data for this choice yet',
  notLoaded: 'The data could not be loaded',
  tableStays: 'The table on the page can still be read.',
  retry: 'Try again',
  /** Beside a figure of the rest. */
  leftOut: (count) => (count === 1 ? '1 place in the source could not be read and is not shown.' : `${count} places in the source could not be read and are not shown.`),
  row: (row) => `Row ${row}: `,
  /** What went wrong on the way to the data, by code. */
  failures: {
    'data.not_found': 'There is no data file at the given address.',
    'data.http': 'The server could not send the data file.',
    'data.html': 'The server sent a web page in place of the data file.',
    'data.unreadable': 'The data file could not be read.',
    'data.network': 'The data server could not be reached.',
    'data.drawing': 'The data were loaded but could not be drawn.',
  },
  /** What the one who put the figure into the page can do, by code. */
  hints: {
    'data.not_found': 'check the src attribute',
    'data.http': 'check the data server',
    'data.html': 'check the src attribute: it must lead to a JSON-stat or CSV file, not to a sign-in or error page',
    'data.unreadable': 'check the data file with danbiet check',
    'data.network': 'check the src attribute, the connect-src policy and the CORS headers',
    'data.drawing': 'report this to the developers of the library',
  },
  hint: (what: string, code: string): string => `For the embedder: ${what} (error ${code}).`,
};
