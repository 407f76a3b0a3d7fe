import { describe, expect, it } from 'vitest';
import { normalise } from '../normalise.js';
import { readHeadingPath } from './heading-path.js';
import { readPairHeading } from './pair-heading.js';

const run = (text: string) => normalise(text, { vintage: '2024', file: 'x.csv' });

describe('headings that name two indicators', () => {
  const ids = (...path: string[]) => readPairHeading(path, null)?.map(({ entry }) => entry.id) ?? null;

  it('are known by two names, by two units after one name, and by two units below it', () => {
    for (const path of [['Số lượt tiếp công dân/Số người được tiếp'], ['Tiếp công dân (lượt/người)'], ['Tiếp công dân', 'Lượt / người'], ['Tiếp công dân năm 2023', 'lượt/lượt người']]) {
      expect([path, ids(...path)]).toEqual([path, ['reception_visits', 'reception_persons']]);
    }
  });

  it('share the period that one side says, in the heading or above it', () => {
    const periods = (...path: string[]) => readPairHeading(path, null)?.map(({ says: { period, part, status } }) => [period, part, status]) ?? null;
    expect(periods('Số lượt tiếp công dân/Số người được tiếp năm 2023')).toEqual([['năm 2023', '', null], ['năm 2023', '', null]]);
    expect(periods('Tiếp công dân (lượt/người) năm 2023')).toEqual([['năm 2023', '', null], ['năm 2023', '', null]]);
    expect(periods('Quý I', 'Tiếp công dân', 'Lượt/người', 'Sơ bộ')).toEqual([['', 'Quý I', 'provisional'], ['', 'Quý I', 'provisional']]);
  });

  it('are not made of one indicator, of a rate, or of words of which one side means nothing', () => {
    for (const path of [['Tỷ lệ hòa giải thành'], ['Số lượt tiếp công dân/Số lượt tiếp công dân'], ['Số lượt tiếp công dân/ghi chú'], ['Quý I/2023'], ['Lượt/người']]) expect([path, ids(...path)]).toEqual([path, null]);
  });
});

describe('a cell of two figures', () => {
  it('is counted once in the account, also beside a cell that could not be read', () => {
    const { observations, account, issues } = run('Địa phương;Số lượt tiếp công dân/Số người được tiếp năm 2023\nHà Nội;866/964\nSơn La;12\nCà Mau;tám/75');
    expect(observations.map(({ indicator, value }) => [indicator, value])).toEqual([['reception_visits', 866], ['reception_persons', 964]]);
    expect(issues.filter(({ severity }) => severity === 'error').map(({ code, row }) => [code, row])).toEqual([['number.ambiguous', 3], ['number.ambiguous', 4]]);
    expect(account).toEqual({ observations: 1, parts: 1, skipped: 0, errors: 4 });
  });

  it('under one indicator stays a fraction, or two counts that are named', () => {
    expect(run('Địa phương;Số vụ việc hòa giải thụ lý năm 2023\nHà Nội;7/8').observations.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([[7, 8]]);
  });
});

describe('a unit alone under a heading', () => {
  const counted = (...path: string[]) => readHeadingPath(path, null).indicator;

  it('chooses among what one activity counts, and never names an indicator by itself', () => {
    expect(counted('Hội nghị đối thoại', 'Lượt người')).toBe('dialogue_participants');
    expect(counted('Hội nghị đối thoại', 'Ý kiến')).toBe('dialogue_opinions');
    expect(counted('Ban Thanh tra nhân dân', 'Thành viên')).toBe('pib_members');
    // attendances of a festival are no citizens received
    expect(readHeadingPath(['Hội thi Dân vận khéo toàn quốc', 'Lượt người'], null)).toMatchObject({ indicator: '', unknown: 'Hội thi Dân vận khéo toàn quốc', unit: 'Lượt người' });
  });

  it('does not overrule words that say what is counted', () => {
    expect(counted('Số hội nghị đối thoại', 'Ý kiến')).toBe('Số hội nghị đối thoại');
  });

  it('leaves supervision a figure: only a decrease compares', () => {
    expect(['Giám sát đầu tư của cộng đồng', 'Giảm (%)', 'giam so vu'].map((heading) => readHeadingPath([heading, 'Cuộc'], null).compares)).toEqual([false, true, true]);
  });
});
