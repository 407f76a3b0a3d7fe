import fc from 'fast-check';
import { expect, it } from 'vitest';
import { makeDataset } from '../dataset/index.js';
import { writeJsonLines, writeTidyCsv } from '../formats/index.js';
import { writeXlsx } from '../formats/xlsx/index.js';
import { normaliseInputs } from './normalise-inputs.js';
import type { Normalised } from './options.js';

const HEADINGS = ['Địa phương', 'Chỉ tiêu', 'Kỳ', 'Giá trị', 'Tình trạng', 'Phạm vi', 'Nguồn', 'Ngày đăng'];
/** A figure for each place and period once, so that there are no rivals to choose from. */
const tableArbitrary = fc
  .uniqueArray(fc.tuple(fc.constantFrom('Hà Nội', 'Huế', 'Cà Mau', 'cả nước'), fc.constantFrom('Số lượt tiếp công dân', 'Tỷ lệ hòa giải thành', 'Số tổ hòa giải'), fc.constantFrom('2021', 'Quý I/2022', '6 tháng đầu năm 2023', 'ngày 31/12/2020', 'từ 01/8/2018 đến 31/7/2019')), { selector: (key) => key.join(), minLength: 1, maxLength: 8 })
  .chain((keys) =>
    fc.tuple(
      ...keys.map((key) =>
        fc.tuple(fc.constantFrom('4.956', '12', 'trên 540', 'gần 3.600', '7/8', '95,4% (452/474)', '…', 'x', '-', '=1+1', 'đạt cao'), fc.constantFrom('', 'sơ bộ'), fc.constantFrom('', 'cấp xã'), fc.constantFrom('', 'Báo A', '=Báo', '- Báo'), fc.constantFrom('', '17/12/2021')).map((rest) => [...key, ...rest]),
      ),
    ),
  );

const facts = ({ observations, areas }: Normalised) =>
  observations
    .map(({ sources, unit: _, ...rest }) => ({ ...rest, area: areas.find(({ id }) => id === rest.area)?.id, title: sources[0]?.title ?? null, date: sources[0]?.date ?? null, asWritten: sources[0]?.asWritten ?? null }))
    .sort((a, b) => (JSON.stringify(a) < JSON.stringify(b) ? -1 : 1));
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);

it('what was normalised and written down comes back as it was, whatever the form', async () => {
  await fc.assert(
    fc.asyncProperty(tableArbitrary, async (rows) => {
      const text = [HEADINGS, ...rows].map((row) => row.join(';')).join('\n');
      const first = await normaliseInputs([{ name: 'a.csv', bytes: utf8(text) }], { vintage: '2024' });
      if (first.observations.length === 0) return;
      const { dataset } = makeDataset(first.observations, first);
      for (const [name, bytes] of [['b.jsonl', utf8(writeJsonLines(dataset))], ['b.csv', utf8(writeTidyCsv(dataset))], ['b.xlsx', await writeXlsx(dataset)]] as const) {
        const again = await normaliseInputs([{ name, bytes }]);
        expect([name, facts(again)]).toEqual([name, facts(first)]);
        expect(again.issues.filter(({ severity }) => severity === 'error').map(({ message }) => message.vi)).toEqual([]);
      }
    }),
    { numRuns: 60 },
  );
});
