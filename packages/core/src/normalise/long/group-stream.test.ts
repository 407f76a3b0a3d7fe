import { describe, expect, it } from 'vitest';
import { groupStream } from './group-stream.js';
import { STATUSES } from './stream-batch.js';

const source = (text: string) => () => [new TextEncoder().encode(text)];
const STATED = { vintage: '2024', locale: 'vi' } as const;

describe('groupStream', () => {
  it('groups by indicator, area and period whatever they are called, and adds what is there', async () => {
    const text = [
      'Địa phương;Chỉ tiêu;Kỳ;Giá trị;Tử số;Mẫu số;Phạm vi',
      'Huế;mediation_cases;2021;4.956;;;xã 1', 'Thừa Thiên Huế;Số vụ việc hòa giải thụ lý;năm 2021;44;;;xã 2', 'Huế;mediation_cases;2021;…;;;xã 3',
      'Huế;Tỷ lệ hòa giải thành;2021;75%;3;4;xã 1', 'Huế;Tỷ lệ hòa giải thành;2021;50%;2;4;xã 2', 'Huế;Tỷ lệ hòa giải thành;2021;90%;;;xã 3',
      'Hà Nội;mediation_cases;2021;-;;;', 'Atlantis;mediation_cases;2021;1;;;', '',
    ].join('\n');
    const said: string[] = [];
    const { groups, indicators, areas, periods, account } = await groupStream(source(text), STATED, (issues) => said.push(...issues.map(({ code }) => code)));
    const rows = Array.from({ length: groups.count }, (_, i) => [
      indicators[groups.indicator[i]!]!.id, areas[groups.area[i]!]!.id, periods[groups.period[i]!]!.id, groups.n[i], groups.nonNull[i], groups.sum[i], groups.min[i], groups.max[i], groups.numerator[i], groups.denominator[i],
      STATUSES.filter((_status, bit) => groups.statuses[i]! & (1 << bit)).join(' '),
    ]);
    expect(rows).toEqual([
      ['mediation_cases', '46@2024', '2021', 3, 2, 5000, 44, 4956, 0, 0, 'reported not_reported'],
      ['mediation_success_rate', '46@2024', '2021', 3, 3, 215, 50, 90, 5, 8, 'reported'],
      ['mediation_cases', '01@2024', '2021', 1, 0, NaN, NaN, NaN, 0, 0, 'ambiguous'],
    ]);
    expect(said).toEqual(['cell.not_reported', 'cell.dash', 'area.unknown']);
    expect(account.observations).toBe(7);
  });

  it('holds groups beyond the first few hundred', async () => {
    const years = Array.from({ length: 60 }, (_, i) => 1950 + i);
    const names = ['Huế', 'Hà Nội', 'Cà Mau', 'Sơn La', 'Lào Cai', 'Yên Bái', 'Hà Nam', 'Thái Bình', 'Nam Định', 'Ninh Bình'];
    const rows = years.flatMap((year) => names.map((name, i) => `${name};Số lượt tiếp công dân;${year};${i + 1}`));
    const { groups } = await groupStream(source(['Địa phương;Chỉ tiêu;Kỳ;Giá trị', ...rows, ...rows, ''].join('\n')), STATED);
    expect([groups.count, groups.n.every((n) => n === 2), groups.sum.reduce((a, b) => a + b)]).toEqual([600, true, 60 * 110]);
  });
});
