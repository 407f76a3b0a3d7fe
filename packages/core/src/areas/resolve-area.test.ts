import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, foldBare } from '../text/fold.js';
import { listAreas } from './list-areas.js';
import { resolveArea, type AreaEvidence } from './resolve-area.js';
import { VINTAGES } from './vintage.js';

/** `[code, vintage, alias]` of every name and alias in the source files. */
const ALIASES = VINTAGES.flatMap((vintage) => {
  const [head = [], ...lines] = readFileSync(new URL(`../../data/provinces-${vintage}.csv`, import.meta.url), 'utf8').trimEnd().split('\n').map((line) => line.split(','));
  return lines.flatMap((line) => {
    const cell = (heading: string): string => line[head.indexOf(heading)] ?? '';
    return [cell('name'), cell('full_name'), cell('name_en'), cell('name_ascii'), cell('full_name_since'), cell('iso_3166_2'), ...cell('aliases').split('|')].filter((alias) => alias !== '').map((alias) => [cell('code'), vintage, alias] as const);
  });
});

/** The id, or the code of the first issue. */
const outcome = (written: string, evidence: AreaEvidence = {}): string | undefined => {
  const { result, issues } = resolveArea(written, evidence);
  return result?.id ?? issues[0]?.code;
};
const suggestion = (written: string, evidence: AreaEvidence = {}): string | undefined => resolveArea(written, evidence).issues[0]?.suggestion?.vi;
const message = (written: string, evidence: AreaEvidence = {}): string | undefined => resolveArea(written, evidence).issues[0]?.message.vi;

describe('names', () => {
  it('takes every alias of both vintages to its own province and to no other', () => {
    expect(ALIASES.length).toBeGreaterThan(900);
    for (const [code, vintage, alias] of ALIASES) expect([alias, resolveArea(alias, { vintage })]).toEqual([alias, { result: expect.objectContaining({ id: `${code}@${vintage}` }), issues: [] }]);
  });

  it('does not mind case, Unicode form, spaces, dashes, tone placement or missing diacritics', () => {
    const typed = [
      (text: string) => text.toLocaleUpperCase('vi'),
      (text: string) => text.normalize('NFD'),
      (text: string) => text.replaceAll(' ', '  ').replaceAll(/[-–]/g, '—'),
      (text: string) => ` ${text}\u00a0`,
      fold,
      foldBare,
      (text: string) => text.replace(/òa/g, 'oà').replace(/óa/g, 'oá'),
      (text: string) => `UBND tỉnh ${text}`,
    ];
    const province = fc.constantFrom(...VINTAGES.flatMap((vintage) => listAreas(vintage)));
    fc.assert(
      fc.property(province, fc.subarray(typed, { minLength: 1 }), ({ id, vintage, name }, changes) => {
        expect(outcome(changes.reduce((text, change) => change(text), name.vi), { vintage })).toBe(id);
      }),
      { numRuns: 500 },
    );
  });

  it.each<[string, string | undefined, string]>([
    ['T. Nghệ An', '2024', '40@2024'],
    ['UBND tỉnh Khánh Hoà', '2024', '56@2024'],
    ['Thành uỷ TPHCM', '2025', '79@2025'],
    ['Can Tho City', '2024', '92@2024'],
    ['Nghe An Province', '2024', '40@2024'],
    ['City of Hanoi', '2025', '01@2025'],
    ['Ðồng Nai', '2024', '75@2024'],
    ['Bình Dƣơng', '2024', '74@2024'],
    ['Hà Nội (1)', '2024', '01@2024'],
    ['Huế', '2024', '46@2024'],
    ['1', '2024', '01@2024'],
    ['31@2025', undefined, '31@2025'],
    ['31@2024', '2025', '31@2024'],
    ['1@2008', undefined, '01@2024'],
    ['R1@2024', undefined, 'R1@2024'],
    ['Tây Nguyên', '2024', 'R4@2024'],
    ['vùng Đông Nam Bộ', '2025', 'R5@2025'],
    ['Tiền Giang (trước sáp nhập)', undefined, '82@2024'],
    ['Hải Phòng (cũ)', '2025', '31@2024'],
    ['Hải Phòng (sau sáp nhập)', undefined, '31@2025'],
  ])('%s (%s) → %s', (written, vintage, expected) => expect(resolveArea(written, { vintage: vintage ?? null })).toMatchObject({ result: { id: expected }, issues: [] }));

  it.each(['cả nước', 'TOÀN QUỐC', 'Việt Nam', 'Viet Nam', 'national', 'VN'])('%s is the nation', (written) => expect(resolveArea(written)).toMatchObject({ result: { id: 'VN' }, issues: [] }));

  it('takes no total for the nation', () => expect(outcome('Tổng cộng')).toBe('area.unknown'));
});

describe('between the vintages', () => {
  it('never guesses', () => {
    expect(outcome('Hà Nội')).toBe('area.ambiguous');
    expect(message('Hà Nội')).toBe('“Hà Nội” có thể là Hà Nội (01@2024) hoặc Hà Nội (01@2025).');
    expect(outcome('Hải Phòng', { issued: '2005-01-01', periodEnd: '2025' })).toBe('area.ambiguous');
  });

  it('decides by evidence in the order of the contract and says so', () => {
    const inferred = (written: string, evidence: AreaEvidence): [string | undefined, (string | undefined)[]] => [resolveArea(written, evidence).result?.id, resolveArea(written, evidence).issues.map(({ code, severity }) => `${code} ${severity}`)];
    const info = ['area.vintage_inferred info'];
    expect(inferred('Hà Giang', { issued: '2025-12-01' })).toEqual(['02@2024', info]);
    expect(inferred('02', {})).toEqual(['02@2024', info]);
    expect(inferred('Hải Phòng', { companions: new Set(['hải dương']), issued: '2025-12-01' })).toEqual(['31@2024', info]);
    expect(inferred('Hải Phòng', { companions: new Set(listAreas('2025').map(({ name }) => fold(name.vi))), issued: '2024-12-01' })).toEqual(['31@2025', info]);
    expect(inferred('Hải Phòng', { issued: '2025-07-01', periodEnd: '2024-12-31' })).toEqual(['31@2025', info]);
    expect(inferred('Hải Phòng', { periodEnd: '2024-12-31' })).toEqual(['31@2024', info]);
    expect(inferred('Hải Phòng', { vintage: '2025', companions: new Set(['hải dương']) })).toEqual(['31@2025', []]);
    expect(inferred('Bắc Trung Bộ', {})).toEqual(['R3@2025', info]);
    expect(outcome('Bắc Trung Bộ', { issued: '2023-01-01' })).toBe('area.unknown');
  });

  it('reads a code and a name together', () => {
    expect(outcome('Quảng Trị', { code: '44' })).toBe('44@2025');
    expect(outcome('Quảng Trị', { code: '45' })).toBe('45@2024');
    expect(outcome('Hải Phòng', { code: '31@2025', vintage: '2024' })).toBe('31@2025');
    expect(outcome('', { code: '8', vintage: '2024' })).toBe('08@2024');
    expect(outcome('QN', { code: '22', vintage: '2024' })).toBe('22@2024');
    expect(outcome('Quảng Trị', { code: '44', vintage: '2024' })).toBe('area.ambiguous');
    expect(message('Hà Nội', { code: '44', vintage: '2024' })).toBe('Tên “Hà Nội” và mã 44 không cùng chỉ một tỉnh, thành: Hà Nội (01@2024), Quảng Bình (44@2024).');
    expect(suggestion('Hà Noj', { code: '01', vintage: '2024' })).toContain('Hà Nội (01@2024)');
  });

  it.each(['15', '24', '44', '52', '80', '82', '91'])('refuses the reused code %s with both choices', (code) => {
    const [first] = resolveArea(code).issues;
    expect(first).toMatchObject({ code: 'area.ambiguous', severity: 'error' });
    expect(first?.message.vi).toMatch(new RegExp(`^Mã ${code} chỉ hai tỉnh khác nhau .*\\(${code}@2024\\) và .*\\(${code}@2025\\)\\.$`));
    expect(outcome(code, { vintage: '2025' })).toBe(`${code}@2025`);
  });

  it('does not call a code reused that kept its land', () => {
    expect(outcome('46')).toBe('area.ambiguous');
    expect(message('46')).not.toContain('hai tỉnh khác nhau');
  });
});

describe('refusals', () => {
  it.each(['BD', 'BT', 'ĐN', 'HG', 'LC', 'QN', 'TN'])('never resolves the shared initials %s', (initials) => {
    for (const vintage of [null, '2024']) expect(outcome(initials, { vintage })).toBe('area.ambiguous');
  });

  it('lists the choices of shared initials', () => {
    expect(message('ĐN', { vintage: '2024' })).toBe('Chữ tắt “ĐN” có thể là Đà Nẵng (48@2024) hoặc Đắk Nông (67@2024) hoặc Đồng Nai (75@2024).');
    expect(message('QN', { vintage: '2025' })).toBe('Chữ tắt “QN” có thể là Quảng Ninh (22@2025) hoặc Quảng Ngãi (51@2025).');
    expect(outcome('BD', { vintage: '2025' })).toBe('area.unknown');
    expect(outcome('TPĐN', { vintage: '2024' })).toBe('48@2024');
  });

  it('names the successors of former provinces', () => {
    expect(suggestion('Hà Tây', { vintage: '2024' })).toContain('thuộc Hà Nội (01@2024);');
    expect(suggestion('28')).toContain('thuộc Hà Nội (01@2024);');
    expect(suggestion('tỉnh Hà Bắc')).toContain('thuộc Bắc Giang (24@2024), Bắc Ninh (27@2024);');
    expect(suggestion('Hà Sơn Bình')).toContain('thuộc Hà Nội (01@2024), Hòa Bình (17@2024);');
    expect(message('Quảng Nam – Đà Nẵng')).toBe('“Quảng Nam - Đà Nẵng” là tỉnh cũ, tồn tại đến ngày 31/12/1996.');
    expect(message('Lai Châu (trước 2004)')).toContain('31/12/2003');
    expect(message('Hà Nội (cũ)')).toContain('31/7/2008');
    expect(outcome('Lai Châu', { vintage: '2024' })).toBe('12@2024');
  });

  it('points to the other list for a name that only it has', () => {
    expect(outcome('Hà Giang', { vintage: '2025' })).toBe('area.unknown');
    expect(suggestion('Hà Giang', { vintage: '2025' })).toContain('Hà Giang (02@2024)');
  });

  it.each(['huyện Tiên Lãng', 'Quận 1', 'Q. Ba Đình', 'thị xã Sơn Tây (Hà Nội)', 'TX Sơn Tây', 'xã Hòa Bình', 'Phường Vĩnh Phúc', 'đặc khu Phú Quốc', 'Cau Giay District', '00004', 'UBND huyện Gia Lâm', 'TP Thái Nguyên', 'thành phố Vũng Tàu'])(
    '%s is below the province',
    (written) => expect(resolveArea(written, { vintage: '2024' })).toMatchObject({ result: null, issues: [{ code: 'area.below_province', severity: 'warning' }] }),
  );

  it('tells a city of a province from one that the whole province became', () => {
    expect(outcome('Thành phố Bắc Ninh', { vintage: '2024' })).toBe('area.below_province');
    expect(outcome('Thành phố Bắc Ninh', { vintage: '2025' })).toBe('24@2025');
    expect(outcome('Thành phố Bắc Ninh', { issued: '2023-01-01' })).toBe('area.below_province');
    expect(outcome('Thành phố Bắc Ninh')).toBe('area.ambiguous');
    expect(outcome('TP Huế', { vintage: '2024', issued: '2024-12-31' })).toBe('area.below_province');
    expect(outcome('TP Huế', { vintage: '2024', issued: '2025-01-01' })).toBe('46@2024');
  });

  it('suggests at most three near names and nothing for the unknown', () => {
    expect(suggestion('Lâm Đồg', { vintage: '2024' })).toBe('Có phải Lâm Đồng không?');
    expect(suggestion('Bình Thướng', { vintage: '2024' })?.split(' hoặc ')).toHaveLength(3);
    for (const written of ['TP', 'tỉnh', 'UBND tỉnh', 'xyz', '99', '99@2024', '']) expect(outcome(written, { vintage: '2024' })).toBe('area.unknown');
    expect(message('')).toBe('Dòng này không ghi tên và mã địa phương.');
    expect(message('Hà Nội', { vintage: '1997' })).toContain('“1997”');
    expect(message('31@1997')).toContain('“1997”');
  });

  it('says where, and never gives a result with an error or nothing at all', () => {
    const at = { file: 'a.csv', sheet: null, row: 7, column: 'Tỉnh' };
    expect(resolveArea('xyz', { at }).issues[0]).toMatchObject({ file: 'a.csv', row: 7, column: 'Tỉnh' });
    const text = fc.oneof(fc.string({ maxLength: 20 }), fc.constantFrom(...ALIASES.map(([, , alias]) => alias)), fc.nat(120).map(String));
    const evidence = fc.record({ vintage: fc.constantFrom(null, '2024', '2025', 'x'), code: fc.constantFrom(null, '1', '44', '31@2025', 'VN', '?'), issued: fc.constantFrom(null, '2024-01-01', '2025') });
    fc.assert(
      fc.property(text, evidence, (written, known) => {
        const { result, issues } = resolveArea(written, known);
        expect(issues.some(({ severity }) => severity !== 'info')).toBe(result === null);
        expect(issues.length).toBeLessThan(2);
      }),
      { numRuns: 1000 },
    );
  });
});
