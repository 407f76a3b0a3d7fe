// uDSV in chunks, with the mapping and grouping that one would write by hand beside it.
import { createReadStream } from 'node:fs';
import { inferSchema, initParser } from 'udsv';
import { readFigure } from '../plain-figures.mjs';

export async function group(file, { areas, indicators, periods }) {
  const of = (list) => new Map(list.map(({ word, id }) => [word, id]));
  const [area, indicator, period] = [of(areas), of(indicators), of(periods)];
  const groups = new Map();
  const take = ([name, label, when, cell]) => {
    const figure = readFigure(cell);
    const ids = [indicator.get(label), area.get(name), period.get(when)];
    if (figure === null || ids.includes(undefined)) return;
    const key = ids.join('\n');
    const known = groups.get(key);
    if (!known) groups.set(key, [...ids, 1, figure, figure, figure]);
    else {
      known[3] += 1;
      known[4] += figure;
      known[5] = Math.min(known[5], figure);
      known[6] = Math.max(known[6], figure);
    }
  };
  let parser;
  for await (const text of createReadStream(file, 'utf8')) {
    parser ??= initParser(inferSchema(text, { col: ';' }));
    parser.chunk(text, parser.stringArrs, take);
  }
  parser.end();
  return { rows: [...groups.values()], note: '' };
}
