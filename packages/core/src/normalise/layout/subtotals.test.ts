import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise.js';
import { normaliseInputs } from '../normalise-inputs.js';

const read = (name: string) => normaliseInputs([{ name, bytes: readFileSync(new URL(`../forms/${name}`, import.meta.url)) }], {});

describe('rows of a part of the country over its provinces', () => {
  it.each([
    ['subtotals-of-parts-of-the-country.csv', [2, 5, 8], [[5, '300'], [5, '11']]],
    ['subtotals-in-one-column.csv', [2, 5], [[5, '300']]],
  ] as const)('are said to be skipped and held against those below: %s', async (name, skipped, wrong) => {
    const { issues, account } = await read(name);
    expect(issues.filter(({ code }) => code === 'row.total_skipped').map(({ row }) => row)).toEqual(skipped);
    expect(issues.filter(({ code }) => code === 'total.mismatch').map(({ row, message }) => [row, /là (\d+)/.exec(message.vi)![1]])).toEqual(wrong);
    expect(account.errors).toBe(0);
  });

  it('are said to be skipped also where nobody knows what they count', () => {
    const { issues } = normalise('Tỉnh;Số lượt tiếp công dân năm 2022;Chuyện lạ năm 2022\nMiền Bắc;;9\nHà Giang;80;3\nCao Bằng;160;6\n');
    expect(issues.filter(({ code }) => code === 'row.total_skipped').map(({ row }) => row)).toEqual([2]);
  });
});
