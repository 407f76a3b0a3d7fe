// `node core/generate.mjs ROWS FILE [SEED]`: a long table of made-up figures, as messy as those that offices send.
import { createWriteStream } from 'node:fs';
import { once } from 'node:events';
import { areas, indicators, periods } from './spellings.mjs';

/** mulberry32: a small repeatable generator; whole numbers below a limit. */
function generator(seed) {
  let state = seed;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) % limit;
  };
}

const grouped = (value) => String(value).replace(/(?<=\d)(?=(?:\d{3})+$)/g, '.');
const HEADINGS = 'Địa phương;Chỉ tiêu;Kỳ báo cáo;Giá trị;Đơn vị tính;Phạm vi;Nguồn';
const SOURCES = ['Báo cáo của UBND cấp xã (số liệu mô phỏng)', 'Biểu tổng hợp (số liệu mô phỏng)', '"Công báo; phụ lục (số liệu mô phỏng)"', 'Số liệu mô phỏng'];

/** Write so many rows; every one says in its source that it is synthetic. */
export async function generate(rows, file, seed = 1) {
  const next = generator(seed);
  const pick = (list) => list[next(list.length)];
  const out = createWriteStream(file);
  let text = `${HEADINGS}\r\n`;
  for (let row = 0; row < rows; row += 1) {
    const indicator = pick(indicators);
    const odd = next(1000);
    const area = odd < 5 ? pick(['Atlantis', 'huyện Mai Sơn', 'Tỉnh chưa rõ']) : pick(areas).word;
    const label = odd >= 5 && odd < 8 ? 'Số con đường' : indicator.word;
    text += `${area};${label};${pick(periods).word};${figure(indicator.share, next)};${next(10) === 0 ? '' : indicator.unit};xã số ${next(11_000)};${pick(SOURCES)}\r\n`;
    if (text.length < 1 << 16) continue;
    if (!out.write(text)) await once(out, 'drain');
    text = '';
  }
  out.end(text);
  await once(out, 'finish');
}

/** Most are clear numbers; one in twelve is not: missing, a bound, words, or nothing that can be read. */
function figure(share, next) {
  const kind = next(1200);
  if (kind < 40) return '…';
  if (kind < 60) return '-';
  if (kind < 70) return 'x';
  if (kind < 76) return 'đạt cao';
  if (kind < 80) return '1,2,3';
  if (kind < 84) return '';
  if (share) return `${next(100)},${next(10)}${next(10)}%`;
  const value = next(3) === 0 ? next(100_000) : next(1000);
  return kind < 100 ? `trên ${grouped(10 * Math.ceil(value / 100))}` : grouped(value);
}

if (import.meta.main) {
  const [rows, file, seed] = process.argv.slice(2);
  await generate(Number(rows), file, Number(seed ?? 1));
}
