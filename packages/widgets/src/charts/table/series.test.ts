import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { change, formatObservation, NO_DATA, type Lang } from '@danbiet/core';
import { csvFile } from '../../element/exports/csv-file.js';
import { openChoice } from '../../element/testing/drawn-chart.js';
import { randomFigures } from '../../figure/random-figures.test-data.js';
import type { TableOptions } from './options.js';
import { tableSeries } from './series.js';
import { twoIndicators, twoYears } from './table-cases.test-data.js';

const choice = (its: Readonly<Partial<Record<'indicator' | 'period', string>>>, highlight: readonly string[] = []) => ({ ...openChoice(highlight), ...its });
const cells = (key: string, its: Parameters<typeof choice>[0], options: TableOptions, dataset = twoYears()): Readonly<Record<string, string>> => {
  const { table } = tableSeries(dataset, choice(its), options, 'vi').result!;
  const at = table.columns.findIndex((column) => column.key === key);
  return Object.fromEntries(table.rows.map((row) => [row.cells[0]!.text, row.cells[at]!.text]));
};

describe('a table of figures', () => {
  it('has a row for each area and a column for each indicator and period', () => {
    const { table, title } = tableSeries(twoIndicators(), choice({ indicator: 'mediation_cases mediation_success_rate', period: '2022 2023' }), {}, 'vi').result!;
    expect(table.rows).toHaveLength(3);
    expect(table.columns.filter(({ numeric }) => numeric).map(({ key }) => key)).toEqual(['mediation_cases_2022', 'mediation_cases_2023', 'mediation_success_rate_2022', 'mediation_success_rate_2023']);
    expect(title).toContain('năm 2022 và năm 2023');
  });

  it('says of which column its sentence speaks, the latest of the first indicator', () => {
    const said = (indicator: string, period: string) => tableSeries(twoIndicators(), choice({ indicator, period }), {}, 'vi').result!.sentence;
    expect(said('mediation_cases', '2022 2023')).toMatch(/^Năm 2023: cao nhất là /);
    expect(said('mediation_cases mediation_success_rate', '2023')).toMatch(/^Số vụ[^:]*: cao nhất là /);
    expect(said('mediation_cases', '2023')).toMatch(/^Cao nhất là /);
    const one = tableSeries(twoIndicators(), { ...choice({ indicator: 'mediation_cases', period: '2022 2023' }, ['01@2024']), areas: ['01@2024'] }, {}, 'vi').result!.sentence;
    expect(one).toMatch(/^Hà Nội: [^:]+\.$/);
  });

  it('says in words what is missing, each kind in its own', () => {
    const its = { indicator: 'mediation_cases mediation_success_rate', period: '2022 2023' };
    expect(cells('mediation_cases_2023', its, {}, twoIndicators())).toEqual({ 'Hà Nội': '4.956', 'Hải Phòng': 'trên 2.000', 'Đà Nẵng': 'không báo cáo' });
    expect(cells('mediation_success_rate_2022', its, {}, twoIndicators())['Đà Nẵng']).toBe('7/8');
    expect(cells('remark', its, {}, twoIndicators())['Đà Nẵng']).toContain('tạm thời');
    expect(cells('value', { period: '2024' }, {})['Tiền Giang']).toBe(NO_DATA.vi);
  });

  it('takes the change from core, with its sign, and a dash where nothing may be compared', () => {
    const dataset = twoYears();
    const { entries } = change(dataset, { indicator: 'papi_participation', from: '2023', to: '2024', areas: [...dataset.areas.values()].filter(({ level }) => level === 'province').map(({ id }) => id) }).result!;
    const shown = cells('papi_participation_2024_change', { period: '2024 2023' }, { change: true }, dataset);
    expect(entries.length).toBe(60);
    for (const { area, difference } of entries) expect(Number(shown[area.name.vi]!.replace(',', '.').replace('−', '-').replace('+', '')), area.name.vi).toBeCloseTo(difference, 1);
    expect(entries.filter(({ difference }) => difference >= 0.005).every(({ area }) => shown[area.name.vi]!.startsWith('+'))).toBe(true);
    expect([shown['Bình Dương'], shown['Tiền Giang']]).toEqual(['–', '–']);
  });

  it('finds the period before by itself, and says why nothing is compared over a break', () => {
    expect(cells('value_change', { period: '2024' }, { change: true })['Hà Nội']).toMatch(/^[+−]?\d,\d\d$/);
    const broken = tableSeries(twoIndicators(), choice({ indicator: 'mediation_success_rate', period: '2023' }), { change: true }, 'vi').result!;
    expect(broken.notes.map(({ text }) => text).join(' ')).toContain('Đà Nẵng');
  });

  it('sets every figure against the median of those shown, before rounding', () => {
    const shown = cells('value_difference', { period: '2024' }, { benchmark: 'median' });
    expect(Object.values(shown).filter((text) => text.startsWith('+')).length).toBeGreaterThan(20);
    expect(Object.values(shown).filter((text) => text.startsWith('−')).length).toBeGreaterThan(20);
  });

  it('refuses in words where no figure answers the choice', () => {
    const { result, issues } = tableSeries(twoYears(), choice({ period: '1999' }), {}, 'vi');
    expect(result).toBeNull();
    expect(issues.map(({ code }) => code)).toContain('compare.refused');
  });

  it.each<Lang>(['vi', 'en'])('%s: cell, CSV cell and sentence are one formatted value: property', (lang) => {
    let seen = 0;
    fc.assert(
      fc.property(randomFigures, fc.constantFrom<TableOptions>({}, { benchmark: 'median', change: true }, { sort: 'value', group: 'region' }), ({ dataset, highlight }, options) => {
        const { result } = tableSeries(dataset, choice({}, highlight), options, lang);
        if (result === null) return;
        const [indicator] = dataset.indicators.values();
        const of = new Map(dataset.observations().map((one) => [one.area, one]));
        const at = result.table.columns.findIndex(({ key }) => key === 'value');
        const file = csvFile(result, lang);
        for (const { area, cells: row } of result.table.rows) {
          const observation = of.get(area!);
          const { text, plain } = observation ? formatObservation(observation, indicator!, lang) : { text: NO_DATA[lang], plain: '' };
          expect({ text: row[at]!.text, plain: row[at]!.plain }).toEqual({ text, plain });
          expect(file).toContain(text.includes('"') || text.includes(',') ? `"${text}"` : text);
          if (highlight.includes(area!)) expect(result.sentence).toContain(text);
          seen += 1;
        }
      }),
      { numRuns: 60 },
    );
    expect(seen).toBeGreaterThan(500);
  });
});
