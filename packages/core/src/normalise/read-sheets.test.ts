import { describe, expect, it } from 'vitest';
import type { Sheet } from '../formats/sheet.js';
import { normalise } from './normalise.js';

const sheet = (name: string, ...rows: string[][]): Sheet => ({ name, rows, lines: rows.map((_, i) => i + 1), merges: [], separator: null, numeric: new Set() });
const figures = sheet('Biểu 1', ['Địa phương', 'Năm', 'Số lượt tiếp công dân'], ['Huế', '2021', '4.956']);
const severities = (...sheets: Sheet[]): (readonly [string | null, string])[] =>
  normalise({ sheets, issues: [] }, { vintage: '2024' }).issues.filter(({ code }) => code === 'format.unreadable').map((one) => [one.sheet, one.severity] as const);

describe('the sheets of one file', () => {
  it('may hold words, of which a note is made, and numbers without headings, which are a warning', () => {
    const cover = sheet('Bìa', ['BÁO CÁO'], ['Người lập', 'Nguyễn Văn A']);
    const loose = sheet('Nháp', ['x', '1', '2'], ['y', '3', '4']);
    expect(severities(cover, figures, loose)).toEqual([['Bìa', 'info'], ['Nháp', 'warning']]);
  });

  it('are errors when none gives a figure', () => {
    expect(severities(sheet('Bìa', ['BÁO CÁO'], ['Người lập', 'Nguyễn Văn A']))).toEqual([['Bìa', 'error']]);
  });
});
