import { describe, expect, it } from 'vitest';
import { issue } from '../model/issue.js';
import { normalise } from '../normalise/normalise.js';
import { makeDataset } from '../dataset/make-dataset.js';
import { issueLinesOf, writeIssueLines } from './issue-lines.js';
import { jsonLinesOf, RECORD_FIELDS, tidyCsvOf, writeJsonLines, writeTidyCsv } from './observation-records.js';

const read = normalise('Địa phương;Chỉ tiêu;Kỳ;Giá trị;Nguồn\nHuế;Số vụ việc hòa giải thụ lý;2021;4.956;"Báo ""A"", trang 2"\nCà Mau;Số vụ việc hòa giải thụ lý;2022;trên 540;', { vintage: '2024' });
const { dataset } = makeDataset(read.observations, read);

describe('writers that give line by line', () => {
  it('give whole lines, together the same text', () => {
    for (const [lines, text] of [
      [[...jsonLinesOf(dataset)], writeJsonLines(dataset)],
      [[...tidyCsvOf(dataset, 'en', { bom: true })], writeTidyCsv(dataset, 'en', { bom: true })],
      [[...issueLinesOf(read.issues)], writeIssueLines(read.issues)],
    ] as const) {
      expect(lines.every((line) => /^[^\n]+\n$/.test(line))).toBe(true);
      expect(lines.join('')).toBe(text);
    }
    expect([...jsonLinesOf(dataset)]).toHaveLength(2);
    expect([...tidyCsvOf(dataset)].map((line) => line.split(',')[0])).toEqual(['indicator', 'mediation_cases', 'mediation_cases']);
  });

  it('write nothing of what comes later before it is asked for', () => {
    const lines = jsonLinesOf({ ...dataset, indicators: dataset.indicators, areas: dataset.areas, periods: dataset.periods, observations: () => [dataset.observations()[0]!, { ...dataset.observations()[0]!, area: 'nowhere' }] });
    expect(Object.keys(JSON.parse(lines.next().value as string) as object)).toEqual([...RECORD_FIELDS]);
    expect(() => lines.next()).toThrow(TypeError);
  });
});

describe('issue lines', () => {
  it('hold the fields of the contract in their order, in one language', () => {
    const one = issue('area.unknown', 'error', { message: { vi: 'Không có “Hà Bắc”.', en: 'There is no “Hà Bắc”.' }, suggestion: { vi: 'Xem lại.', en: 'Look again.' } }, { file: 'a.csv', sheet: null, row: 7, column: 'Tỉnh' }, [3, 4]);
    const text = writeIssueLines([one, { ...one, suggestion: null, rows: null }], 'en');
    const [first, second] = text.trimEnd().split('\n').map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(Object.keys(first!)).toEqual(['code', 'severity', 'file', 'sheet', 'row', 'column', 'message', 'suggestion', 'rows']);
    expect(first).toEqual({ code: 'area.unknown', severity: 'error', file: 'a.csv', sheet: null, row: 7, column: 'Tỉnh', message: 'There is no “Hà Bắc”.', suggestion: 'Look again.', rows: [3, 4] });
    expect(second).toMatchObject({ suggestion: null, rows: null });
    expect(writeIssueLines([one])).toContain('Không có “Hà Bắc”.');
    expect(writeIssueLines([])).toBe('');
  });
});
