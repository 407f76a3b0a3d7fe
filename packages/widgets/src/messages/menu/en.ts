import type { MenuWords } from './words.js';

/** What the menu of a figure says in English. */
export const en: MenuWords = {
  downloads: { csv: 'Download data', svg: 'Download drawing', png: 'Download image', json: 'Download statistical data' },
  chart: 'Show chart',
  table: 'Show table',
  copy: 'Copy embed code',
  copied: 'Copied',
  notDone: 'That did not work',
};
