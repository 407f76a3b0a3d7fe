import { describe, expect, it } from 'vitest';
import { normalise } from './normalise.js';

const run = (text: string) => normalise(text, { vintage: '2024' });
const read = (headings: string, ...cells: string[]) => {
  const { observations, periods, issues } = run([`Địa phương;Chỉ tiêu;${headings};Giá trị`, ...cells.map((cell) => `Hà Nội;Số lượt tiếp công dân;${cell};5`)].join('\n'));
  return { ids: observations.map(({ period }) => period), periods, status: observations.map(({ status }) => status), codes: issues.map(({ code, severity }) => `${code} ${severity}`) };
};

describe('the period of a row', () => {
  it('joins the cells that name it: a quarter beside a year is never the whole year', () => {
    expect(read('Năm;Kỳ', '2021;Quý I', '2021;6 tháng đầu năm', '2021;', ';Quý II/2020').ids).toEqual(['2021-Q1', '2021-S1', '2021', '2020-Q2']);
    expect(read('Quý;Năm', 'I;2021', 'Quý IV;2021', '2;2021').ids).toEqual(['2021-Q1', '2021-Q4', '2021-Q2']);
    expect(read('Tháng;Năm', '7;2023', 'tháng 12;2023').ids).toEqual(['2023-07', '2023-12']);
  });

  it('keeps a figure aside when two cells name different periods, with both choices', () => {
    const { status, codes, periods } = read('Kỳ;Năm', 'Quý I/2022;2023');
    expect([status, codes, periods[0]?.end]).toEqual([['ambiguous'], ['period.ambiguous warning'], null]);
    expect(run('Địa phương;Chỉ tiêu;Kỳ;Năm;Giá trị\nHà Nội;Số lượt tiếp công dân;Quý I/2022;2023;5').issues[0]?.message).toEqual({
      vi: '“Quý I/2022 · 2023” có thể hiểu là quý I/2022 hoặc năm 2023; con số được để riêng.',
      en: '“Quý I/2022 · 2023” may be Q1 2022 or 2023; the figure is kept aside.',
    });
  });

  it('says of each row that its period is unknown, also when the words repeat', () => {
    const { issues } = run('Địa phương;Chỉ tiêu;Kỳ;Giá trị\nHà Nội;Số lượt tiếp công dân;trong kỳ;5\nHuế;Số lượt tiếp công dân;trong kỳ;6');
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['period.unknown', 2], ['period.unknown', 3]]);
  });

  it('reads days as written in Vietnam, day first', () => {
    expect(read('Từ ngày;Đến ngày', '01/01/2022;01/12/2022', '2022-01-01;2022-12-31').ids).toEqual(['2022-01-01/2022-12-01', '2022']);
  });

  it('does not let a day that cannot be read open the period', () => {
    for (const days of ['2023-13-01;2023-12-31', '12/31/2022;31/12/2023', '2023-12-31;2023-01-01', '01/01/2023;cuối năm']) {
      const { ids, status, codes } = read('Từ ngày;Đến ngày', days);
      expect([days, ids, status, codes]).toEqual([days, ['../..'], ['ambiguous'], ['period.unknown warning']]);
    }
  });

  it('counts an open start from the beginning, unless the row says that it does not', () => {
    const of = (cells: string) => read('Đến ngày;Lũy kế', cells).periods.map(({ id, cumulative }) => [id, cumulative]);
    expect([of('31/12/2021;'), of('31/12/2021;có'), of('31/12/2021;false')]).toEqual([[['../2021-12-31', true]], [['../2021-12-31', true]], [['../2021-12-31', false]]]);
  });

  it('leans on the day of publication of its own row before that of the document, and on neither where it need not', () => {
    const rows = ['từ đầu năm đến nay;30/9/2023', 'từ đầu năm đến nay;2022-06-30', 'từ đầu năm đến nay;', 'từ đầu năm đến nay;2021', 'năm 2021;30/9/2023', 'đến tháng 9/2023;20/9/2023', '22/2;01/3/2022'];
    const text = ['Địa phương;Chỉ tiêu;Giá trị;Kỳ;Ngày đăng', ...rows.map((row, i) => `Hà Nội;Số lượt tiếp công dân;${i};${row}`)].join('\n');
    const ids = (date: string | null) => normalise(text, { vintage: '2024', date }).observations.map(({ period }) => period);
    expect(ids('2024-04-02')).toEqual(['2023-01-01/2023-09-30', '2022-S1', '2024-01-01/2024-04-02', '2024-01-01/2024-04-02', '2021', '../2023-09-20', '2022-02-22']);
    expect(ids(null)).toEqual(['2023-01-01/2023-09-30', '2022-S1', '../..', '../..', '2021', '../2023-09-20', '2022-02-22']);
  });

  it('takes from its words how firm the figure is, unless a cell says so itself', () => {
    const of = (words: string, status = '') => {
      const { status: [found], ids: [id], codes } = read('Kỳ;Tình trạng', `${words};${status}`);
      return [words, found, id, codes];
    };
    for (const words of ['Sơ bộ 2024', '2024 (sơ bộ)', 'Năm 2024 tạm tính', 'Số liệu sơ bộ năm 2024', 'Provisional 2024']) expect(of(words)).toEqual([words, 'provisional', '2024', []]);
    for (const words of ['Ước 2024', 'Ước thực hiện năm 2024', '2024 (ước tính)', 'Estimated 2024']) expect(of(words)).toEqual([words, 'estimated', '2024', []]);
    expect([of('Chính thức 2024'), of('2024')]).toEqual([['Chính thức 2024', 'reported', '2024', []], ['2024', 'reported', '2024', []]]);
    expect(of('Sơ bộ 2024', 'chính thức')).toEqual(['Sơ bộ 2024', 'reported', '2024', []]);
    expect(read('Quý;Năm', 'Sơ bộ quý IV;2024')).toMatchObject({ status: ['provisional'], ids: ['2024-Q4'] });
    // a plan is no figure at all
    expect(of('Kế hoạch 2024')[2]).toBe('../..');
  });
});
