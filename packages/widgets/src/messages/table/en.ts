import type { TableWords } from './words.js';

/** What a table says in English. */
export const en: TableWords = {
  search: 'Find an area (with or without diacritics)',
  group: 'Group by region',
  near: 'My region only',
  rows: (count) => `${count} ${count === '1' ? 'row' : 'rows'}`,
  withData: (reported, total) => `${reported} of ${total} with data`,
  sorted: (column, descending) => `Sorted by ${column}, ${descending ? 'descending' : 'ascending'}.`,
  found: (count) => `${count} ${count === '1' ? 'row matches' : 'rows match'}.`,
  switched: (label, on, rows) => `${label}: ${on ? 'on' : 'off'}, ${rows}.`,
  none: (search, near) => `No area${near ? ' in my region' : ''} has a name like “${search}”.`,
  noRegion: 'Region not known',
};
