import type { FrameWords } from './words.js';

/** What the frame of every figure says in English. */
export const en: FrameWords = {
  chart: 'Chart',
  marks: 'Chart, walk with the arrow keys',
  table: 'Table',
  view: 'View',
  options: 'Options',
  loading: 'Loading data…',
  slow: 'The server is slow, still waiting.',
  unfed: 'This figure was given no data (src, data, a table inside, or a danbiet-scope).',
  source: 'Source: ',
};
