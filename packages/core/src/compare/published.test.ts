import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeDataset } from '../dataset/make-dataset.js';
import { normalise } from '../normalise/index.js';
import { change } from './change.js';
import { COUNT, figuresOfAll, plain } from './figures.test-data.js';
import { funnel } from './funnel.js';
import { profile } from './profile.js';
import { rank } from './rank.js';
import { shareOf } from './share-of.js';

const table = readFileSync(new URL('../../../../examples/data/published-figures.csv', import.meta.url), 'utf8');
const { observations, ...names } = normalise(table, { file: 'published-figures.csv' });
const published = makeDataset(observations, names).dataset;
const provinces = [...published.areas.values()].filter(({ level, vintage }) => level === 'province' && vintage === '2024').map(({ id }) => id);
const HANOI = '01@2024';
const reasons = (issues: readonly { readonly message: { readonly vi: string } }[]) => issues.map(({ message }) => message.vi);

describe('published figures', () => {
  it('lets Hà Nội be compared with itself as long as it counts vụ việc, and not beyond', () => {
    const { result } = change(published, { indicator: 'pib_cases_supervised', from: '2019', to: '2022', areas: [HANOI] });
    expect(result?.entries[0]).toMatchObject({ difference: -1248, verdict: 'fall', interval: null });
    // the report of 2023 counts cuộc giám sát, which is another indicator
    expect(change(published, { indicator: 'pib_cases_supervised', from: '2022', to: '2023', areas: [HANOI] }).result).toBeNull();
  });

  it('gives PAPI an order and a place, but no rank, no interval, no verdict and no funnel', () => {
    const choice = { indicator: 'papi_total', period: '2023', areas: provinces };
    const ranking = rank(published, choice).result;
    expect(ranking?.ranked).toBe(false);
    expect(ranking?.entries.some((entry) => entry.rank !== null || entry.interval !== null)).toBe(false);
    const { result, issues } = profile(published, { area: HANOI, period: '2023', areas: provinces });
    const rows = result?.groups.flatMap((group) => group.rows) ?? [];
    expect(rows.map(({ indicator, verdict, areas }) => [indicator.publisher === null, verdict, areas])).toEqual([[false, 'not_tested', 61], [false, 'not_tested', 61]]);
    expect(plain(result?.sentence.vi)).toBe('Hà Nội, năm 2023, so với 63 tỉnh, thành: 2 chỉ số chỉ nêu vị trí, không kết luận cao hay thấp; 2 chỉ số không so sánh được.');
    // PAR INDEX is published for too few provinces in these data
    expect(reasons(issues)).toEqual(['Không so sánh “Thứ hạng PAR INDEX”: chưa đủ bốn địa phương có số liệu chính xác để tính tứ phân vị.', 'Không so sánh “Chỉ số cải cách hành chính (PAR INDEX)”: chưa đủ bốn địa phương có số liệu chính xác để tính tứ phân vị.']);
    expect(reasons(funnel(published, choice).issues)).toEqual(['Không vẽ biểu đồ phễu cho “Điểm tổng hợp PAPI (8 chỉ số nội dung)”: nguồn không công bố sai số của các điểm.']);
  });

  // the report of 2023 prints 76,6% "of the letters processed"; that is the share of the letters received
  it('shows which whole a printed share belongs to', () => {
    const letters = (id: string, vi: string) => ({ ...COUNT, id, label: { vi, en: id }, unit: { vi: 'đơn', en: 'letter' } });
    const dataset = figuresOfAll([
      [letters('received', 'Đơn tiếp nhận'), { VN: { '2023': 446805 } }],
      [letters('processed', 'Đơn đã xử lý'), { VN: { '2023': 422801 } }],
      [letters('eligible', 'Đơn đủ điều kiện xử lý'), { VN: { '2023': 342437 } }],
    ]);
    const of = (whole: string) => plain(shareOf(dataset, { whole, parts: ['eligible'], area: 'VN', period: '2023' }).result?.sentence.vi);
    expect(of('received')).toMatch(/trong “Đơn tiếp nhận” \(446\.805 đơn\), “Đơn đủ điều kiện xử lý” chiếm 76,6%; còn 104\.368 đơn không thuộc phần nào\.$/);
    expect(of('processed')).toMatch(/chiếm 81,0%; còn 80\.364 đơn/);
  });
});
