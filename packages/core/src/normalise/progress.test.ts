import { expect, it } from 'vitest';
import { normalise } from './normalise.js';

it('says how far a long table is read, never more than there is', () => {
  const rows = Array.from({ length: 9000 }, (_, i) => `Hà Nội;Số đơn tiếp nhận;${2009 + (i % 15)};${i + 1};${i}`);
  const said: (readonly [number, number, string | null])[] = [];
  normalise(['Địa phương;Chỉ tiêu;Kỳ;Giá trị;Phạm vi', ...rows, ''].join('\n'), { file: 'long.csv', vintage: '2024', onRows: (...words) => said.push(words) });
  expect(said).toEqual([[4096, 9000, 'long.csv'], [8192, 9000, 'long.csv']]);
});

it('says how far a table with figures in several columns is read, after as many figures', () => {
  const years = Array.from({ length: 4 }, (_, i) => 2019 + i);
  const rows = Array.from({ length: 2500 }, (_, i) => `Hà Nội;${i};${i + 1};${i + 2};${i + 3}`);
  const said: (readonly [number, number, string | null])[] = [];
  normalise(['Số đơn tiếp nhận;;;;', `Địa phương;${years.join(';')}`, ...rows, ''].join('\n'), { file: 'wide.csv', vintage: '2024', onRows: (...words) => said.push(words) });
  expect(said).toEqual([[1024, 2500, 'wide.csv'], [2048, 2500, 'wide.csv']]);
});
