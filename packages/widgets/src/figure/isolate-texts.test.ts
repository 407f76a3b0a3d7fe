import fc from 'fast-check';
import { expect, it } from 'vitest';
import { openChoice } from '../element/testing/drawn-chart.js';
import { rankingSeries } from '../charts/ranking/series.js';
import { madeDataset, type Figures } from './made-dataset.test-data.js';
import { isolateTexts } from './isolate-texts.js';

const OPENS = '\u202a\u202b\u202d\u202e\u2066\u2067\u2068';

/** What still stands open at the end of a text (UAX #9, X1–X8): an isolate's end closes all that was opened in it. */
function open(text: string): string {
  const stack: string[] = [];
  for (const sign of text) {
    if (OPENS.includes(sign)) stack.push(sign);
    else if (sign === '\u202c' && stack.length > 0 && stack.at(-1)! < '\u2066') stack.pop();
    else if (sign === '\u2069') {
      const at = stack.findLastIndex((one) => one >= '\u2066');
      if (at >= 0) stack.length = at;
    }
  }
  return stack.join('');
}

const named = (name: string): Figures => ({ indicator: 'mediation_cases', cells: { '01': 40, '31': 30, '48': 20 }, names: { '01': name }, source: { title: `Báo cáo ${name}` } });

it('leaves a figure alone in which nothing turns', () => {
  const dataset = madeDataset(named('Hà Nội'));
  const figure = rankingSeries(dataset, openChoice(), {}, 'vi').result!;
  expect(isolateTexts(figure, dataset)).toBe(figure);
});

it('ends in every sentence what a name opens: property over names with signs of direction', () => {
  const piece = fc.constantFrom('Hà Nội', ' ', 'x', '\u202c', '\u2069', ...OPENS);
  fc.assert(
    fc.property(fc.array(piece, { minLength: 1, maxLength: 8 }), (pieces) => {
      const name = `A${pieces.join('')}`;
      const dataset = madeDataset(named(name));
      const figure = rankingSeries(dataset, openChoice(['01@2024']), {}, 'vi').result!;
      const { title, subtitle, sentence, notes, sources } = isolateTexts(figure, dataset);
      const prose = [title, subtitle, sentence, ...notes.map(({ text }) => text), ...sources.map((one) => one.title)];
      expect(prose.map(open).join('')).toBe('');
      expect(sentence.replace(/[\u2068\u2069]/g, '')).toBe(figure.sentence.replace(/[\u2068\u2069]/g, ''));
    }),
    { numRuns: 60 },
  );
});
