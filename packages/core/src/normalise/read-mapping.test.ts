import { describe, expect, it } from 'vitest';
import { keepFigures, makeNormalisedDataset } from './make-normalised-dataset.js';
import { normaliseStream } from './long/normalise-stream.js';
import { normalise } from './normalise.js';
import { readMapping } from './read-mapping.js';
import { withMapping } from './with-mapping.js';

const read = (json: object) => readMapping(JSON.stringify(json), 'mapping.json');
const table = (...rows: readonly string[]): string => rows.join('\n');

describe('readMapping', () => {
  it('takes what it knows, with one text for both languages where one is given', () => {
    const { result, issues } = read({ dash: 'zero', columns: { 'Nơi báo cáo': 'area_name' }, vintage: '2024', dataset: { title: 'Hòa giải', note: { vi: 'Ghi chú', en: 'A note' }, areas: ['2024'] } });
    expect(issues).toEqual([]);
    expect(result).toMatchObject({ dash: 'zero', columns: { 'Nơi báo cáo': 'area_name' }, vintage: '2024', dataset: { title: { vi: 'Hòa giải', en: 'Hòa giải' }, note: { vi: 'Ghi chú', en: 'A note' }, areas: ['2024'] } });
  });

  it.each([
    ['{ no json', /không phải là JSON/],
    ['[]', /“toàn tệp” phải là một đối tượng/],
    ['{"colums": {}}', /“colums” không có nghĩa/],
    ['{"columns": {"Nơi": "place"}}', /“columns\.Nơi” không thuộc/],
    ['{"dataset": {"titel": "x"}}', /“dataset\.titel” không có nghĩa/],
    ['{"date": "31/12/2024"}', /“date” phải là một ngày/],
    ['{"dataset": {"title": 7}}', /“dataset\.title” phải là chữ/],
    ['{"indicators": [{"id": "Bad Id", "label": "x", "unit": "x", "kind": "count"}]}', /“indicators”/],
    ['{"indicatorNames": {"Số vụ": "no_such_thing"}}', /“no_such_thing”/],
  ])('refuses %s in words of both languages', (text, sentence) => {
    const { result, issues } = readMapping(text, 'mapping.json');
    expect(result).toBeNull();
    expect(issues[0]).toMatchObject({ severity: 'error', file: 'mapping.json' });
    expect(issues[0]!.message.vi).toMatch(sentence);
    expect(issues[0]!.message.en).not.toBe(issues[0]!.message.vi);
  });

  it('reads a form with names of its own, in long and in wide tables', () => {
    const mapping = read({ columns: { 'Nơi báo cáo': 'area_name' }, vintage: '2024', indicatorNames: { 'Việc nhà đã hòa (vụ)': 'mediation_cases' }, indicators: [{ id: 'library_visits', label: { vi: 'Lượt đọc sách', en: 'Library visits' }, unit: { vi: 'lượt', en: 'visits' }, kind: 'count' }] }).result!;
    const said = (text: string): unknown => {
      const { observations, issues } = normalise(text, { mapping });
      expect(issues.filter(({ severity }) => severity === 'error')).toEqual([]);
      return observations.map(({ indicator, area, period, value }) => [indicator, area, period, value]);
    };
    const expected = [['mediation_cases', '01@2024', '2021', 12], ['library_visits', '01@2024', '2021', 1234]];
    expect(said(table('Nơi báo cáo;Chỉ tiêu;Kỳ;Giá trị', 'Hà Nội;Việc nhà đã hòa;2021;12', 'Hà Nội;Lượt đọc sách;2021;1.234'))).toEqual(expected);
    expect(said(table('Nơi báo cáo;Năm;Việc nhà đã hòa (vụ);Lượt đọc sách', 'Hà Nội;2021;12;1.234'))).toEqual(expected);
  });

  it('holds for streams, too', async () => {
    const mapping = read({ columns: { 'Nơi báo cáo': 'area_name' }, vintage: '2024', indicatorNames: { 'Việc nhà đã hòa': 'mediation_cases' } }).result!;
    const bytes = new TextEncoder().encode(table('Nơi báo cáo;Chỉ tiêu;Kỳ;Giá trị', 'Hà Nội;Việc nhà đã hòa;2021;12'));
    const stream = normaliseStream(() => [bytes], { mapping });
    let step = await stream.next();
    while (!step.done) step = await stream.next();
    expect([step.value.account.observations, step.value.indicators.map(({ id }) => id), step.value.areas.map(({ id }) => id)]).toEqual([1, ['mediation_cases'], ['01@2024']]);
  });

  it('lets what the call says go before what the mapping says', () => {
    expect(withMapping({ vintage: '2025', mapping: { vintage: '2024', date: '2024-01-01' } })).toMatchObject({ vintage: '2025', date: '2024-01-01' });
  });
});

describe('the dataset of a mapping', () => {
  const normalised = normalise(table('Địa phương;Chỉ tiêu;Kỳ;Giá trị', 'Hà Nội;mediation_cases;2021;12', 'Huế;mediation_cases;2022;13', 'Huế;reception_visits;2021;14'), { vintage: '2024' });

  it('keeps the indicators and periods that its words mean, and only what they name', () => {
    const kept = (about: Parameters<typeof keepFigures>[1]): unknown => keepFigures(normalised, about).observations.map(({ value }) => value);
    expect(kept({})).toEqual([12, 13, 14]);
    expect(kept({ indicators: ['mediation_*'] })).toEqual([12, 13]);
    expect(kept({ indicators: ['!mediation_*'] })).toEqual([14]);
    expect(kept({ indicators: ['*', '!mediation_*', 'mediation_cases'], periods: ['2021'] })).toEqual([12, 14]);
    expect(keepFigures(normalised, { periods: ['2022'] }).areas.map(({ id }) => id)).toEqual(['46@2024']);
  });

  it('counts the lists of provinces that it names whole', () => {
    expect(makeNormalisedDataset(normalised, {}).dataset.areas.size).toBe(2);
    expect(makeNormalisedDataset(normalised, { areas: ['2024'] }).dataset.areas.size).toBe(63 + 6);
    expect(makeNormalisedDataset(normalised, { areas: ['2024', '2025'] }).dataset.areas.size).toBe(63 + 6 + 34 + 6);
  });
});
