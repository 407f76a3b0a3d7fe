import fc from 'fast-check';
import { expect, it } from 'vitest';
import { formatObservation, NO_DATA, type Lang, type Observation } from '@danbiet/core';
import type { Figure } from '../../figure/index.js';
import type { RandomFigures } from '../../figure/random-figures.test-data.js';
import { csvFile } from '../exports/csv-file.js';
import { allOpen, openChoice, type DrawnChart } from './drawn-chart.js';

/** Without spaces: a text is drawn in as many lines as it needs, and a long word in pieces. */
const tight = (text: string): string => text.replace(/\s/g, '');

/** Whether a text stands in another as a whole: `0` does not stand in `2023`. */
const says = (whole: string, text: string): boolean =>
  [...Array(whole.length).keys()].some((at) => whole.startsWith(text, at) && !/[\p{L}\d]/u.test(whole.charAt(at - 1)) && !/[\p{L}\d%]/u.test(whole.charAt(at + text.length)));

/** The cells of a delimited file without line breaks inside cells. */
function cellsOf(file: string): readonly (readonly string[])[] {
  return file
    .replace(/^\uFEFF/, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, bare]) => quoted?.replaceAll('""', '"') ?? bare ?? ''));
}

/**
 * Mark, label, tooltip, drawn text, table cell, CSV cell and sentence are one formatted value: property over random
 * figures in both languages.
 *
 * @param chart the chart without its element
 * @param figures any figures that it draws, each area once
 * @param least how many figures must have been looked at
 */
export function oneValue<S extends Figure>(chart: DrawnChart<S>, figures: fc.Arbitrary<RandomFigures>, least = 500): void {
  it.each<Lang>(['vi', 'en'])('%s: what is drawn, named, pointed at, tabled, saved and said is one formatted value', (lang) => {
    let seen = 0;
    fc.assert(
      fc.property(figures, ({ dataset, highlight }) => {
        const { result } = chart.series(dataset, openChoice(highlight), lang);
        if (result === null) return;
        const [indicator] = dataset.indicators.values();
        const of = new Map<string, Observation>(dataset.observations().map((one) => [one.area, one]));
        const { columns, rows } = result.table;
        const at = columns.findIndex(({ key }) => key === chart.column);
        const [head, ...lines] = cellsOf(csvFile(result, lang));
        const drawing = allOpen(chart, result, 720);
        const marks = new Map(drawing.marks.map((mark, i) => [mark.action === 'select' && mark.part !== true ? mark.areas[0]! : mark.id, { mark, piece: drawing.pieces[i]! }]));
        for (const [i, { area, cells }] of rows.entries()) {
          if (area === null) {
            // the line that areas are compared with: as its mark says it
            expect(drawing.marks.filter(({ areas, label }) => areas.length === 0 && says(label, cells[at]!.text))).not.toEqual([]);
            continue;
          }
          const observation = of.get(area);
          const { text, plain } = observation ? formatObservation(observation, indicator!, lang) : { text: NO_DATA[lang], plain: '' };
          expect(cells[at]).toEqual({ text, plain });
          expect([lines[i]![0], lines[i]![head!.indexOf(chart.column)], lines[i]![head!.indexOf(`${chart.column}_text`)]]).toEqual([area, plain, text]);
          const { mark, piece } = marks.get(area)!;
          const drawn = piece.flatMap((one) => (one.kind === 'text' ? one.text : []));
          const where = { name: mark.label, tip: mark.tip!.lines.join(', '), ...(highlight.includes(area) && { sentence: result.sentence }) };
          expect(Object.entries(where).filter(([, whole]) => !says(whole, text))).toEqual([]);
          const silent = chart.sparse === true && drawn.every((line) => !/\d/.test(line));
          if (!silent && !drawn.includes(text)) expect(tight(drawn.join(''))).toContain(tight(text));
          seen += 1;
        }
      }),
      // the same figures each time, so that enough of them have something to look at
      { seed: 7, numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(least);
  });
}
