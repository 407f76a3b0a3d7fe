import { describe, expect, it } from 'vitest';
import { openFile } from '../formats/open-file.js';
import { normaliseInputs } from './normalise-inputs.js';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const run = (name: string, content: unknown) => normaliseInputs([{ name, bytes: bytes(typeof content === 'string' ? content : JSON.stringify(content)) }], { vintage: '2024' });
const said = ({ observations, issues }: Awaited<ReturnType<typeof run>>) => ({
  figures: observations.map(({ indicator, area, period, value, sources }) => [indicator, area, period, value, sources[0]?.location?.row]),
  issues: issues.filter(({ severity }) => severity !== 'info').map(({ code, row }) => [code, row]),
});

const ROWS = [
  { 'Địa phương': 'Hà Nội', 'Năm': 2021, 'Số lượt tiếp công dân': 4956 },
  { 'Địa phương': 'Huế', 'Năm': 2021, 'Số lượt tiếp công dân': '1.234' },
];
const FIGURES = { figures: [['reception_visits', '01@2024', '2021', 4956, 1], ['reception_visits', '46@2024', '2021', 1234, 2]], issues: [] };

describe('JSON', () => {
  it('is a table as a list of objects, also inside an answer', async () => {
    expect(said(await run('a.json', ROWS))).toEqual(FIGURES);
    expect(said(await run('a.json', { success: true, result: { total: 2, records: ROWS } }))).toEqual(FIGURES);
  });

  it('is a table as columns, and as rows', async () => {
    expect(said(await run('a.json', { 'Địa phương': ['Hà Nội', 'Huế'], 'Năm': [2021, 2021], 'Số lượt tiếp công dân': [4956, '1.234'] }))).toEqual(FIGURES);
    // as programs split a table: headings beside the rows, or described one by one
    const split = [['Hà Nội', 2021, 4956], ['Huế', 2021, '1.234']];
    const headings = ['Địa phương', 'Năm', 'Số lượt tiếp công dân'];
    for (const answer of [{ columns: headings, index: [0, 1], data: split }, { fields: headings.map((label, id) => ({ id: `c${id}`, label })), rows: split, total: 2 }, { result: { headers: headings, data: split } }]) {
      expect(said(await run('a.json', answer))).toEqual(FIGURES);
    }
    // words beside columns are the title; a list of codes is no list of headings
    const titled = await run('a.json', { tieu_de: 'Số lượt tiếp công dân', 'Địa phương': ['Hà Nội', 'Huế'], '2021': ['4.956', '1.234'], 'Sơ bộ 2022': ['5.000', '…'] });
    expect(titled.observations.map(({ indicator, area, period, value, status }) => [indicator, area, period, value, status])).toEqual([
      ['reception_visits', '01@2024', '2021', 4956, 'reported'], ['reception_visits', '01@2024', '2022', 5000, 'provisional'],
      ['reception_visits', '46@2024', '2021', 1234, 'reported'], ['reception_visits', '46@2024', '2022', null, 'not_reported'],
    ]);
    expect(said(await run('a.json', { columns: ['1', '2', '3'], data: split })).issues[0]?.[0]).toBe('format.unreadable');
    const lists = [Object.keys(ROWS[0]!), ...ROWS.map((row) => Object.values(row))];
    expect(said(await run('a.json', lists)).figures.map((one) => one.slice(0, 4))).toEqual(FIGURES.figures.map((one) => one.slice(0, 4)));
  });

  it('keeps a plain number what it is: 1.234 is no thousand', async () => {
    const { observations } = await run('a.json', [{ 'Địa phương': 'Hà Nội', 'Năm': 2021, 'Tỷ lệ hòa giải thành': 71.347 }, { 'Địa phương': 'Huế', 'Năm': 2021, 'Tỷ lệ hòa giải thành': 8.5 }]);
    expect(observations.map(({ value }) => value)).toEqual([71.347, 8.5]);
  });

  it('without a table is said to be that', async () => {
    for (const value of [{}, [], [1, 2], { a: { b: 1 } }, 'null', '{"a":']) expect(said(await run('a.json', value)).issues[0]?.[0]).toBe('format.unreadable');
  });

  it('is never read through inherited keys', async () => {
    const hostile = '[{"__proto__":{"Địa phương":"Hà Nội"},"Địa phương":"Huế","Năm":2021,"Số lượt tiếp công dân":7,"constructor":1}]';
    expect((await run('a.json', hostile)).observations.map(({ area, value }) => [area, value])).toEqual([['46@2024', 7]]);
  });
});

describe('JSON Lines', () => {
  it('is read line by line; one that is broken is said and stops nothing', async () => {
    const text = `${JSON.stringify(ROWS[0])}\n\n{"Địa phương":\n${JSON.stringify(ROWS[1])}\n`;
    expect(said(await run('a.jsonl', text))).toEqual({ figures: [['reception_visits', '01@2024', '2021', 4956, 1], ['reception_visits', '46@2024', '2021', 1234, 4]], issues: [['format.unreadable', 3]] });
  });
});

describe('SDMX-CSV', () => {
  it('1 is read by the character after its first heading', async () => {
    const text = 'DATAFLOW;INDICATOR;REF_AREA;TIME_PERIOD;OBS_VALUE;OBS_STATUS\nGSO:DF(1.0);reception_visits;Hà Nội;2021;4956;A\nGSO:DF(1.0);reception_visits;Huế;2021-Q2;12;P\nGSO:DF(1.0);reception_visits;Cà Mau;2021;;O';
    const { observations } = await run('a.csv', text);
    expect(observations.map(({ area, period, value, status }) => [area, period, value, status])).toEqual([['01@2024', '2021', 4956, 'reported'], ['46@2024', '2021-Q2', 12, 'provisional'], ['96@2024', '2021', null, 'not_reported']]);
  });

  it('2 with labels, powers of ten, spans and rows taken back', async () => {
    const text = [
      'STRUCTURE,STRUCTURE_ID,ACTION,INDICATOR: Chỉ tiêu,REF_AREA: Địa bàn,TIME_PERIOD: Kỳ,OBS_VALUE,UNIT_MULT',
      'dataflow,GSO:DF(1.0),I,reception_visits: Lượt tiếp,01: Hà Nội,2021-M06,4.956,3',
      'dataflow,GSO:DF(1.0),I,reception_visits: Lượt tiếp,46: Thừa Thiên Huế,2021-01-01/P9M,7,0',
      'dataflow,GSO:DF(1.0),D,reception_visits: Lượt tiếp,46: Thừa Thiên Huế,2020,7,0',
    ].join('\n');
    const { observations, issues } = await run('a.csv', text);
    expect(observations.map(({ area, period, value }) => [area, period, value])).toEqual([['01@2024', '2021-06', 4956], ['46@2024', '2021-01-01/2021-09-30', 7]]);
    expect(issues.filter(({ code }) => code === 'row.note').map(({ row }) => row)).toEqual([4]);
  });
});

describe('SDMX-CSV 2', () => {
  const TEXT = [
    'STRUCTURE,STRUCTURE_ID,ACTION,REF_AREA,INDICATOR,TIME_PERIOD,OBS_VALUE,OBS_STATUS,UNIT_MEASURE,UNIT_MULT',
    'dataflow,VN:R(1.0),I,VN-HP,mediation_success_rate,2023,85.4,A,PT,0',
    'dataflow,VN:R(1.0),I,VN-SG,reception_visits,2023,15,A,NUM,3',
    'dataflow,VN:R(1.0),I,VN-99,reception_visits,2023,15,A,NUM,3',
  ].join('\n');

  it('knows the codes of units and of ISO 3166-2, and names the columns as the file does', async () => {
    const { observations, issues } = await run('a.csv', TEXT);
    expect(observations.map(({ area, value, unit, sources }) => [area, value, unit, sources[0]?.location?.column])).toEqual([['31@2024', 85.4, '%', 'OBS_VALUE'], ['79@2024', 15000, null, 'OBS_VALUE']]);
    expect(issues.map(({ code, severity, row, column }) => [code, severity, row, column])).toEqual([['area.unknown', 'error', 4, 'REF_AREA']]);
  });

  it('keeps its rows as they stand', async () => {
    const opened = await openFile(bytes(TEXT));
    expect(opened.kind === 'tables' && opened.workbook.sheets[0]?.written?.[2]).toEqual('dataflow,VN:R(1.0),I,VN-SG,reception_visits,2023,15,A,NUM,3'.split(','));
  });

  it('is read with the separator after its first heading, also where that stands in the brackets of several values', async () => {
    for (const [head, separator] of [['STRUCTURE', ';'], ['STRUCTURE[;]', ';'], ['STRUCTURE[;]', ','], ['"STRUCTURE"', ';'], ['STRUCTURE[|]', '\t']] as const) {
      const text = [[head, 'STRUCTURE_ID', 'ACTION', 'INDICATOR', 'REF_AREA', 'TIME_PERIOD', 'OBS_VALUE', 'OBS_STATUS'], ['dataflow', 'VN:R(1.0)', 'I', 'reception_visits', '01', '2021', '4956', 'A'], ['dataflow', 'VN:R(1.0)', 'I', 'reception_visits', '46', '2021', '1234', 'P']].map((row) => row.join(separator)).join('\n');
      const { observations } = await run('a.csv', text);
      expect([head, separator, observations.map(({ area, value, status }) => [area, value, status])]).toEqual([head, separator, [['01@2024', 4956, 'reported'], ['46@2024', 1234, 'provisional']]]);
    }
  });
});
