import fc from 'fast-check';
import JSONstat from 'jsonstat-toolkit';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../dataset/make-dataset.js';
import { context, datasetArbitrary, observationArbitrary } from '../../dataset/random-dataset.test-data.js';
import { defineIndicator } from '../../indicators/define-indicator.js';
import { makePeriod } from '../../periods/make-period.js';
import { openFile } from '../open-file.js';
import { edited, editsArbitrary } from './edited-json.test-data.js';
import { readJsonStat } from './read-json-stat.js';
import { writeJsonStat } from './write-json-stat.js';

const foreign = (): Record<string, unknown> => ({
  version: '2.0', class: 'dataset', label: 'Dân số', source: 'NSO', id: ['Tỉnh', 'Năm'], size: [2, 2],
  dimension: {
    'Tỉnh': { label: 'Tỉnh, thành phố', category: { index: { HN: 0, HP: 1 }, label: { HN: 'Hà Nội', HP: 'Hải Phòng' } } },
    'Năm': { label: 'Năm', category: { index: ['2020', '2011M03'], label: { '2020': '2020' } } },
  },
  value: [8246.5, 6825.8, null, 1900], status: { '2': '..', '3': 'P' },
});

describe('our own files', () => {
  it('give back the same dataset', () => {
    fc.assert(
      fc.property(datasetArbitrary, fc.constantFrom('vi', 'en'), (dataset, lang) => {
        const { dataset: back, issues } = readJsonStat(JSON.stringify(writeJsonStat(dataset, lang)));
        expect(issues).toEqual([]);
        expect(back).toEqual(dataset);
        expect(back!.observations()).toEqual(dataset.observations());
      }),
      { numRuns: 200 },
    );
  });

  it('give back few figures among many places, of ours and of others', () => {
    const count = 300;
    const many = <T>(make: (at: number) => T): T[] => Array.from({ length: count }, (_, at) => make(at));
    const periods = Array.from({ length: 100 }, (_, at) => makePeriod(`${1950 + at}-01-01`, `${1950 + at}-12-31`));
    const indicators = many((at) => defineIndicator({ id: `count_${at}`, label: { vi: `Số ${at}`, en: `Count ${at}` }, unit: { vi: 'vụ', en: 'cases' }, kind: 'count' }));
    const areas = many((at) => ({ id: `${at}@2024`, code: `${at}`, vintage: '2024', name: { vi: `Nơi ${at}`, en: `Place ${at}` }, level: 'province' as const, region: null, population: null }));
    const [pattern] = fc.sample(observationArbitrary, { numRuns: 1 });
    const observations = many((at) => ({ ...pattern!, indicator: `count_${at}`, area: `${at}@2024`, period: periods[at % 100]!.id, value: at, status: 'reported' as const }));
    const { dataset } = makeDataset(observations, { indicators, areas, periods });
    const file = writeJsonStat(dataset);
    expect(readJsonStat(file).dataset).toEqual(dataset);
    expect(readJsonStat({ ...file, extension: undefined }).dataset!.size).toBe(count);
  });

  it('are read to the same cells by an independent reader', () => {
    fc.assert(
      fc.property(datasetArbitrary, (dataset) => {
        // that reader gives up on a cube without a single value
        fc.pre(dataset.column('value').some((value) => value !== null));
        const other = JSONstat(JSON.parse(JSON.stringify(dataset.toJsonStat())));
        expect(other.role).toMatchObject({ metric: ['indicator'], geo: ['area'], time: ['period'] });
        for (const { indicator, area, period, scope, value } of dataset.observations()) {
          const cell = other.Data({ indicator, area, period, ...(other.id.includes('scope') ? { scope: scope === '' ? '_' : scope } : {}) });
          expect(cell.value ?? null).toBe(value);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('keep of what a figure is made in the one key that older readers know, and the English beside it', () => {
    const [pattern] = fc.sample(observationArbitrary, { seed: 1, numRuns: 1 });
    const lineage = { vi: 'Hải Dương + Hải Phòng, trước 1/7/2025', en: 'Hai Duong + Hai Phong, before 1 July 2025' };
    const { dataset } = makeDataset([{ ...pattern!, value: 1, status: 'derived', lineage }], context);
    const file = JSON.parse(JSON.stringify(writeJsonStat(dataset))) as { extension: { danbiet: Record<string, unknown> } };
    const own = file.extension.danbiet;
    expect([Object.values(own['lineage']!), Object.values(own['lineageEn']!)]).toEqual([[lineage.vi], [lineage.en]]);
    expect(readJsonStat(file).dataset!.observations()[0]!.lineage).toEqual(lineage);
    // a file written before the English had a place: never nothing, and no other language than it has
    const { lineageEn: _, ...before } = own;
    const aside = { ...dataset.observations()[0]!, lineage: lineage.vi };
    const old = readJsonStat({ ...file, extension: { danbiet: { ...before, unplaced: [aside] } } }).dataset!;
    expect([old.observations()[0]!.lineage, old.unplaced[0]!.lineage]).toEqual([{ vi: lineage.vi, en: lineage.vi }, { vi: lineage.vi, en: lineage.vi }]);
    expect(readJsonStat({ ...file, extension: { danbiet: { ...own, lineage: { '0': lineage } } } }).issues).toMatchObject([{ code: 'format.unreadable' }]);
  });

  it('say on every side that figures are made up', () => {
    const { dataset } = makeDataset([], { ...context, synthetic: true });
    expect(writeJsonStat(dataset).note[0]).toBe('Số liệu mô phỏng');
    expect(writeJsonStat(dataset, 'en').note[0]).toBe('Synthetic data');
  });
});

describe("the contract's shortest form", () => {
  it('is read with careful defaults', () => {
    const { dataset, issues } = readJsonStat({
      version: '2.0', class: 'dataset', id: ['indicator', 'area', 'period'], size: [1, 1, 1],
      role: { metric: ['indicator'], geo: ['area'], time: ['period'] },
      dimension: { indicator: { category: { index: ['pib_cases_supervised'] } }, area: { category: { index: ['01@2024'] } }, period: { category: { index: ['2023'] } } },
      value: { '0': 4956 },
      extension: { danbiet: {
        schema: 1, vintages: ['2024'],
        indicators: { pib_cases_supervised: { label: { vi: 'Số vụ việc', en: 'Cases' }, unit: { vi: 'vụ việc', en: 'cases' }, kind: 'count', decimals: 0, direction: 'neutral', rankable: true, motto: 'supervise' } },
        areas: { '01@2024': { name: { vi: 'Hà Nội', en: 'Hanoi' }, region: 'R1@2024', population: 8717600, level: 'province' } },
        periods: { '2023': { start: '2023-01-01', end: '2023-12-31', cumulative: false } },
        sources: [{ title: 'Báo cáo', url: 'https://example.org', date: '2024-04-02', asWritten: '4.956' }], source: { '0': [0] },
      } },
    });
    expect(issues).toEqual([]);
    expect(dataset!.observations()[0]).toMatchObject({ value: 4956, status: 'reported', sources: [{ asWritten: '4.956', reporter: null }] });
    expect(dataset!.areas.get('01@2024')).toMatchObject({ code: '01', vintage: '2024' });
    expect(dataset!.indicators.get('pib_cases_supervised')).toMatchObject({ aggregation: { area: 'sum', time: 'sum' }, sensitive: false });
  });
});

describe("other offices' files", () => {
  it('are drawn from their own labels', () => {
    const { dataset, issues } = readJsonStat(foreign());
    expect(issues).toEqual([]);
    expect(dataset!.observations().map(({ area, period, value, status }) => [area, period, value, status])).toEqual([
      ['HN', '2020', 8246.5, 'reported'],
      ['HN', '2011-03', 6825.8, 'reported'],
      ['HP', '2020', null, 'not_reported'],
      ['HP', '2011-03', 1900, 'provisional'],
    ]);
    expect([...dataset!.indicators.values()][0]).toMatchObject({ rankable: false, direction: 'neutral', decimals: 1 });
    expect(dataset!.areas.get('HP')).toMatchObject({ vintage: null, name: { vi: 'Hải Phòng' } });
  });
});

describe('files of version 1, bundles and collections', () => {
  const old = (value: unknown): Record<string, unknown> => {
    const { version: _version, class: _class, id, size, dimension, ...rest } = foreign();
    return { ...rest, value, dimension: { id, size, ...(dimension as object) } };
  };
  const values = async (input: unknown) => {
    const opened = await openFile(JSON.stringify(input), { file: 'a.json' });
    return opened.kind === 'datasets' ? opened.datasets.map((one) => one.column('value')) : opened.kind === 'nothing' ? opened.issues.map(({ code, severity }) => `${code} ${severity}`) : opened.kind;
  };
  const first = [8246.5, 6825.8, null, 1900];

  it('are opened as the datasets that they hold', async () => {
    expect(await values(old(first))).toEqual([first]);
    expect(await values({ a: old(first), b: old([1, 2, 3, 4]) })).toEqual([first, [1, 2, 3, 4]]);
    const { version: _, ...embedded } = foreign();
    expect(await values({ version: '2.0', class: 'collection', link: { item: [foreign(), embedded] } })).toEqual([first, first]);
  });

  it('that only point elsewhere are said to do that, and nothing is fetched', async () => {
    expect(await values({ version: '2.0', class: 'collection', link: { item: [{ class: 'dataset', href: 'https://example.org/a.json' }] } })).toEqual(['format.unreadable error']);
  });

  it('may give one status for all values', () => {
    for (const status of ['P', ['P']]) expect(readJsonStat({ ...foreign(), status }).dataset?.column('status')).toEqual(['provisional', 'provisional', 'provisional', 'provisional']);
  });
});

describe('random cubes', () => {
  const cube = fc.tuple(fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 4 }), fc.integer({ min: 1, max: 3 }), fc.boolean()).chain(([areas, years, sexes, sparse]) =>
    fc.array(fc.option(fc.integer({ min: -999, max: 9999 }).map((n) => n / 10), { nil: null }), { minLength: areas * years * sexes, maxLength: areas * years * sexes }).map((list) => ({
      version: '2.0', class: 'dataset', label: 'x', id: ['geo', 'time', 'sex'], size: [areas, years, sexes], role: { geo: ['geo'], time: ['time'] },
      dimension: {
        geo: { category: { index: Object.fromEntries(Array.from({ length: areas }, (_, i) => [`A${i}`, i])), label: { A0: 'Hà Nội' } } },
        time: { category: { index: Array.from({ length: years }, (_, i) => String(2015 + i)) } },
        sex: { category: { index: Array.from({ length: sexes }, (_, i) => `S${i}`) } },
      },
      value: sparse ? Object.fromEntries(list.flatMap((one, i) => (one === null ? [] : [[i, one]]))) : list,
    })),
  );

  it('are read to the same cells by an independent reader', () => {
    fc.assert(
      fc.property(cube, (input) => {
        const { dataset } = readJsonStat(input);
        const theirs = JSONstat(structuredClone(input));
        for (const { area, period, scope, value } of dataset!.observations()) expect(theirs.Data({ geo: area, time: period, sex: scope }).value).toBe(value);
        const filled = (Array.isArray(input.value) ? input.value : Object.values(input.value)).filter((one) => one !== null).length;
        expect(dataset!.observations().filter(({ value }) => value !== null)).toHaveLength(filled);
      }),
      { numRuns: 150 },
    );
  });
});

describe('malformed files', () => {
  const broken = (change: (file: Record<string, any>) => void): string => {
    const file = foreign();
    change(file);
    const { dataset, issues } = readJsonStat(file);
    expect(dataset).toBeNull();
    expect(issues[0]).toMatchObject({ code: 'format.unreadable', severity: 'error' });
    return issues[0]!.message.en;
  };

  it.each<[string, (file: Record<string, any>) => void, string]>([
    ['version', (f) => { f['version'] = '1.0'; }, 'version: not-2.0'],
    ['bundle of 1.x', (f) => { delete f['version']; delete f['class']; }, '1.x'],
    ['collection', (f) => { f['class'] = 'collection'; }, 'collection'],
    ['repeated dimension', (f) => { f['id'] = ['Tỉnh', 'Tỉnh']; }, 'id: repeated'],
    ['size', (f) => { f['size'] = [2, 3]; }, 'size-differs'],
    ['negative size', (f) => { f['size'] = [2, -2]; }, 'not-one-count-per-dimension'],
    ['huge', (f) => { f['size'] = [1e6, 1e6]; }, 'too large'],
    ['value too short', (f) => { f['value'] = [1, 2, 3]; }, 'value: length-differs'],
    ['value outside', (f) => { f['value'] = { '4': 1 }; }, 'cell-out-of-range'],
    ['value is text', (f) => { f['value'] = ['1', '2', '3', '4']; }, 'value: not-a-number'],
    ['index position', (f) => { f['dimension']['Tỉnh'].category.index = { HN: 0, HP: 5 }; }, 'bad-position'],
    ['index twice', (f) => { f['dimension']['Năm'].category.index = ['2020', '2020']; }, 'repeated-id'],
    ['label of nothing', (f) => { f['dimension']['Tỉnh'].category.label.XX = 'x'; }, 'unknown-category'],
    ['child cycle', (f) => { f['dimension']['Tỉnh'].category.child = { HN: ['HP'], HP: ['HN'] }; }, 'child: cycle'],
    ['role of nothing', (f) => { f['role'] = { geo: ['Vùng'] }; }, 'role.geo: unknown-dimension'],
    ['no time', (f) => { f['dimension']['Năm'].label = 'X'; f['id'][1] = 'Z'; f['dimension'].Z = f['dimension']['Năm']; }, 'role.time'],
    ['status number', (f) => { f['status'] = { '0': 7 }; }, 'status: not-text'],
  ])('%s', (_, change, said) => expect(broken(change)).toContain(said));

  it('say when a web page came instead of data', () => {
    expect(readJsonStat('<!doctype html>').issues[0]?.message.vi).toContain('trang web');
    for (const input of [null, 7, [], 'null', '[]', '{}', undefined]) expect(readJsonStat(input).issues[0]?.code).toBe('format.unreadable');
  });

  it('cannot pollute prototypes', () => {
    const file = JSON.stringify(makeDataset([], context).dataset.toJsonStat()).replace('"indicators":{', '"indicators":{"__proto__":{"polluted":true},');
    readJsonStat(file);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });

  it('never throw, however they are mutated', () => {
    const texts = [JSON.stringify(foreign()), JSON.stringify(fc.sample(datasetArbitrary, { numRuns: 1 })[0]!.toJsonStat())];
    fc.assert(
      fc.property(fc.constantFrom(...texts), editsArbitrary, (text, edits) => {
        const file = edited(text, edits);
        const { dataset, issues } = readJsonStat(file);
        expect(dataset !== null || issues.length > 0).toBe(true);
      }),
      { numRuns: 800 },
    );
  });
});
