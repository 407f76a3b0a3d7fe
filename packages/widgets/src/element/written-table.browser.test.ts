import { describe, expect, it } from 'vitest';
import { readWrittenTable } from './written-table.js';

/** What is read of a table of some rows, the first of them headings. */
async function read(rows: readonly (readonly string[])[], given: { readonly indicator?: string; readonly period?: string; readonly vintage?: string }, data: Readonly<Record<string, string>> = {}) {
  const table = document.createElement('table');
  Object.assign(table.dataset, data);
  for (const row of rows) {
    const line = table.insertRow();
    for (const text of row) line.insertCell().textContent = text;
  }
  const { dataset, issues } = await readWrittenTable(table, { indicator: null, period: null, vintage: '2024', ...given });
  return { figures: dataset?.observations().map(({ indicator, period, value }) => [indicator, period, value]), errors: issues.filter(({ severity }) => severity === 'error') };
}

const SHOWN = { indicator: 'reception_visits', period: '2023' };

describe('a table in an element that says which figure it shows', () => {
  it('keeps its other periods: a year in each heading, in a column, or in one of another name', async () => {
    const both = { figures: [['reception_visits', '2022', 1234], ['reception_visits', '2023', 1300]], errors: [] };
    expect(await read([['Địa phương', 'Năm 2022', 'Năm 2023'], ['Hà Nội', '1.234', '1.300']], SHOWN)).toEqual(both);
    for (const head of ['Năm', 'Kỳ']) expect(await read([['Địa phương', head, 'Số lượt tiếp công dân'], ['Hà Nội', '2022', '1.234'], ['Hà Nội', '2023', '1.300']], SHOWN)).toEqual(both);
    expect(await read([['Địa phương', 'Năm 2022', 'Năm 2023'], ['Hà Nội', '1.234', '1.300']], { ...SHOWN, period: '2022 2023' })).toEqual(both);
  });

  it('keeps its other indicators', async () => {
    const { figures, errors } = await read([['Địa phương', 'Chỉ tiêu', 'Năm', 'Giá trị'], ['Hà Nội', 'Số lượt tiếp công dân', '2023', '1.234'], ['Hà Nội', 'Số vụ việc công dân trình bày', '2023', '1.200']], SHOWN);
    expect([figures, errors]).toEqual([[['reception_visits', '2023', 1234], ['reception_cases', '2023', 1200]], []]);
  });

  it('takes from it what it does not say, after what its own attributes do', async () => {
    const one = [['Địa phương', 'Giá trị'], ['Hà Nội', '1.234']];
    expect(await read(one, SHOWN)).toEqual({ figures: [['reception_visits', '2023', 1234]], errors: [] });
    expect(await read(one, SHOWN, { period: '2021' })).toEqual({ figures: [['reception_visits', '2021', 1234]], errors: [] });
    expect(await read([['Địa phương', 'Quý I'], ['Hà Nội', '1.234']], SHOWN)).toEqual({ figures: [['reception_visits', '2023-Q1', 1234]], errors: [] });
    expect((await read([...one, ['Hà Nôii', '1']], SHOWN)).errors).toHaveLength(1);
  });
});
