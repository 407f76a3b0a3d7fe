import { describe, expect, it } from 'vitest';
import { makeDataset } from '../../dataset/make-dataset.js';
import { normalise } from '../../normalise/index.js';
import { readHtmlTables } from '../html/index.js';
import { readXlsx, writeXlsx } from './index.js';

const page = '<h3>Kết quả năm 2021</h3><table><tr><th>Địa phương<th>Số lượt tiếp công dân<tr><td>Nghệ An<td>6.353<tr><td>Hưng Yên<td>1.507</table>';

describe('in a browser', () => {
  it('the tables of a page become a workbook, and the workbook gives the same figures', async () => {
    const { observations, ...names } = normalise(readHtmlTables(page), { vintage: '2024' });
    const bytes = await writeXlsx(makeDataset(observations, names).dataset);
    expect(observations.length).toBe(2);
    const { sheets, issues } = await readXlsx(bytes);
    expect(issues).toEqual([]);
    const { observations: again } = normalise({ sheets, issues });
    expect(again.map(({ area, period, value }) => [area, period, value])).toEqual([['40@2024', '2021', 6353], ['33@2024', '2021', 1507]]);
  });
});
