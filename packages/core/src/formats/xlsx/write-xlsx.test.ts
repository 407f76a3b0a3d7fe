import { readFileSync } from 'node:fs';
import { read as readIndependently, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../dataset/make-dataset.js';
import { context } from '../../dataset/random-dataset.test-data.js';
import type { Observation } from '../../model/observation.js';
import { normalise } from '../../normalise/index.js';
import { readXlsx, writeXlsx } from './index.js';

const table = readFileSync(new URL('../../../../../examples/data/published-figures.csv', import.meta.url), 'utf8');
const published = (() => {
  const { observations, ...names } = normalise(table, { file: 'published-figures.csv' });
  return makeDataset(observations, names).dataset;
})();
const facts = (observations: readonly Observation[]) =>
  observations.map(({ indicator, area, period, scope, value, bound, numerator, denominator, status, text, sources }) => [indicator, area, period, scope, value, bound, numerator, denominator, status, text, sources[0]?.title ?? null, sources[0]?.url ?? null, sources[0]?.date ?? null, sources[0]?.reporter ?? null]);

describe('a workbook that is written', () => {
  it('gives the same observations when it is read back, and no error', async () => {
    const { observations, issues } = normalise(await readXlsx(await writeXlsx(published)), { file: 'figures.xlsx' });
    expect(observations.length).toBe(published.size);
    const wanted = facts(published.observations());
    expect(facts(observations)).toEqual(wanted);
    expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
  });

  it('says to another reader what it says to this one: numbers are numbers, the headings stay on the screen', async () => {
    const bytes = await writeXlsx(published, 'en');
    const book = readIndependently(bytes, { cellFormula: true, sheetRows: 0 });
    expect(book.SheetNames).toEqual(['Figures', 'Sources']);
    const rows = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Figures']!, { defval: null });
    expect(rows.map((row) => row['value'])).toEqual(published.observations().map(({ value }) => value));
    expect(rows.map((row) => row['area_code'])).toEqual(published.observations().map(({ area }) => published.areas.get(area)!.code));
    const sources = utils.sheet_to_json<Record<string, unknown>>(book.Sheets['Sources']!);
    expect(sources.reduce((sum, row) => sum + Number(row['Number of figures']), 0)).toBe(published.observations().reduce((sum, one) => sum + one.sources.length, 0));
    expect(new Set(sources.map((row) => JSON.stringify(row))).size).toBe(sources.length);
  });

  const one = (more: Partial<Observation>): Observation => ({ indicator: 'cases', area: '01@2024', period: '2023', scope: '', value: 1, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null, sources: [], ...more }) as Observation;

  it('holds text that begins like a formula as text', async () => {
    const source = { title: '=HYPERLINK("http://x")', url: '+1', date: null, reporter: '@x\u0001', asWritten: '#REF!', location: null };
    const { dataset } = makeDataset([one({ sources: [source] })], context);
    const book = readIndependently(await writeXlsx(dataset), { cellFormula: true });
    const cells = Object.values(book.Sheets).flatMap((sheet) => Object.entries(sheet).filter(([at]) => /^[A-Z]+\d+$/.test(at)).map(([, cell]) => cell as { f?: string; v: unknown; t: string }));
    expect(cells.filter(({ f }) => f !== undefined)).toEqual([]);
    expect(cells.some(({ v, t }) => v === '=HYPERLINK("http://x")' && t === 's')).toBe(true);
  });

  it('says that figures are made up, and is the same every time', async () => {
    const { dataset } = makeDataset([one({})], { ...context, synthetic: true });
    const [first, second] = [await writeXlsx(dataset), await writeXlsx(dataset)];
    expect(first).toEqual(second);
    const book = readIndependently(first);
    expect(book.SheetNames[0]).toBe('Số liệu (Số liệu mô phỏng)');
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets[book.SheetNames[0]!]!))).toContain('"note":"Số liệu mô phỏng"');
    expect(JSON.stringify(utils.sheet_to_json(book.Sheets['Nguồn']!))).toContain('Số liệu mô phỏng');
    expect(book.Props?.Title).toBe('Số liệu mô phỏng');
  });
});
