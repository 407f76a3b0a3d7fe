import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { context, observationArbitrary } from '../dataset/random-dataset.test-data.js';
import { readDelimited, writeDelimited } from './delimited.js';
import { RECORD_FIELDS, writeJsonLines, writeTidyCsv } from './observation-records.js';

describe('readDelimited', () => {
  it('reads what spreadsheets write', () => {
    expect(readDelimited('\ufeffa;b\r\n"x;1";"nói ""có"""\r\n\r\n1;2')).toMatchObject({ separator: ';', rows: [['a', 'b'], ['x;1', 'nói "có"'], ['1', '2']], lines: [1, 2, 4], issues: [] });
    expect(readDelimited('a\tb\r1\t2').rows).toEqual([['a', 'b'], ['1', '2']]);
    expect(readDelimited('a,b\n"dòng\n2",x\nc,d').lines).toEqual([1, 2, 4]);
    expect(readDelimited('a,b\n"mở,x\n1,2').issues[0]).toMatchObject({ code: 'format.unreadable', row: 2 });
    expect(readDelimited('').rows).toEqual([]);
  });

  it('reads back what it writes', () => {
    const cell = fc.string({ unit: fc.constantFrom(...'ab,;"\n \té1=-\''.split('')), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(fc.array(cell, { minLength: 2, maxLength: 2 }), { minLength: 1, maxLength: 6 }), fc.constantFrom(',', ';', '\t'), (rows, separator) => {
        expect(readDelimited(writeDelimited(rows, { separator }), { separator }).rows).toEqual(rows.filter((row) => row.some((one) => one !== '')));
      }),
      { numRuns: 400 },
    );
  });

  it('defuses formulas but keeps numbers', () => {
    expect(writeDelimited([['=1+1', '+a', '-a', '@a', '-5', -5, '−5', null]])).toBe("'=1+1,'+a,'-a,'@a,-5,-5,−5,\n");
  });
});

describe('records', () => {
  it('do not give a suppressed figure away', () => {
    const [one] = fc.sample(observationArbitrary, { numRuns: 1 });
    const hidden = { ...one!, period: '2023', status: 'suppressed' as const, value: null, numerator: 3, denominator: 7, sources: [{ title: null, url: null, date: null, reporter: null, asWritten: '3/7', location: null }] };
    const { dataset } = makeDataset([hidden], context);
    expect(JSON.parse(writeJsonLines(dataset))).toMatchObject({ value: null, numerator: null, denominator: null, as_written: null, status: 'suppressed' });
  });

  it('hold every field in order, and the text that charts show', () => {
    const observations = fc.sample(observationArbitrary, { numRuns: 10 });
    const { dataset } = makeDataset(observations, { ...context, synthetic: true });
    const lines = writeJsonLines(dataset).trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines).toHaveLength(dataset.size);
    expect(Object.keys(lines[0]!)).toEqual([...RECORD_FIELDS]);
    const { rows } = readDelimited(writeTidyCsv(dataset), { separator: ',' });
    expect(rows[0]).toEqual([...RECORD_FIELDS, 'value_text', 'note']);
    expect(rows.slice(1).every((row) => row.at(-1) === 'Số liệu mô phỏng')).toBe(true);
  });
});

it('finds tabs between cells that are all in quotes', () => {
  expect(readDelimited('"Tỉnh"\t"Giá trị"\n"Hà Nội"\t"90,5%"\n').rows).toEqual([['Tỉnh', 'Giá trị'], ['Hà Nội', '90,5%']]);
});
