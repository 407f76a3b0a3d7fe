import { describe, expect, it } from 'vitest';
import { defineIndicator } from '../indicators/index.js';
import { normalise } from './normalise.js';
import type { NormaliseOptions } from './options.js';

const run = (headings: string, cells: string, { indicator = 'mediation_cases', ...options }: NormaliseOptions & { indicator?: string } = {}) => {
  const { observations, issues, account } = normalise(`area_name;indicator;period;${headings}\nHà Nội;${indicator};2023;${cells}`, { vintage: '2024', ...options });
  const [one] = observations;
  return {
    figure: one && [one.value, one.bound, one.numerator, one.denominator, one.status],
    codes: issues.map(({ code, severity, column }) => [code, severity, column]),
    one,
    issues,
    account,
  };
};

describe('the figure as printed beside the value', () => {
  it('must agree, and the value column stands', () => {
    for (const written of ['4.956', 'trên 4.956', '4956 vụ việc', '4,956']) expect([written, run('value;as_written', `4956;${written}`).codes]).toEqual([written, []]);
    for (const written of ['4.957', 'đạt cao', '…', '1,234']) {
      const { figure, codes } = run('value;as_written', `4956;${written}`);
      expect([written, figure?.[0], codes]).toEqual([written, 4956, [['number.ambiguous', 'warning', 'as_written']]]);
    }
    expect(run('Giá trị;Nguyên văn', '5;7')).toMatchObject({ figure: [5, 'eq', null, null, 'reported'], codes: [['number.ambiguous', 'warning', 'Nguyên văn']] });
  });

  it('gives its bound and its fraction to the value', () => {
    expect(run('value;as_written', '540;trên 540').figure).toEqual([540, 'ge', null, null, 'reported']);
    expect(run('value;as_written', '95.4;452/474', { indicator: 'mediation_success_rate' })).toMatchObject({ figure: [95.4, 'eq', 452, 474, 'reported'], codes: [] });
    expect(run('value;as_written', '73.5;452/474', { indicator: 'mediation_success_rate' }).codes).toEqual([['number.ambiguous', 'warning', 'as_written'], ['R27.3', 'warning', 'value']]);
  });

  it('is read by the locale of its own row', () => {
    const rows = 'area_name;indicator;period;value;as_written;number_locale\nHà Nội;papi_total;2021;42.407;42,407;vi\nHuế;papi_total;2021;42.269;42.269;en';
    expect(normalise(rows, { vintage: '2024' }).issues.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(normalise(rows.replace('42.269;42.269;en', '42.269;42.269;vi'), { vintage: '2024' }).issues.filter(({ severity }) => severity !== 'info')).toMatchObject([{ code: 'number.ambiguous', row: 3 }]);
  });
});

describe('a figure that the other cells of its column do not settle', () => {
  const column = (cell: string, locale = '') => normalise(`Địa phương;Chỉ tiêu;Kỳ;Giá trị;number_locale\nHà Nội;Số đơn tiếp nhận;2023;4.956;\nHuế;Số đơn tiếp nhận;2023;${cell};${locale}`, { vintage: '2024' });

  it('is left out where it is no whole count in the way of the column, with the count of the other way and what to write', () => {
    const { observations, issues } = column('5,605');
    expect([observations.map(({ value }) => value), issues.map(({ code, severity, row }) => [code, severity, row])]).toEqual([[4956], [['number.ambiguous', 'error', 3]]]);
    expect([issues[0]?.message.vi, issues[0]?.suggestion?.vi]).toEqual([
      '“5,605” đọc như các ô khác trong cột là số lẻ, mà “Số đơn tiếp nhận” là số đếm; đọc theo cách viết kia là 5605. Chưa đủ căn cứ nên không lấy số này.',
      'Xem lại nguồn; nếu là 5605 thì sửa ô thành “5.605”, hoặc ghi “en” vào cột number_locale của dòng này.',
    ]);
    expect(issues[0]?.message.en).toContain('read the other way it is 5605');
  });

  it('is taken once the row says how it is written, or is written as suggested', () => {
    for (const [cell, locale] of [['5,605', 'en'], ['5.605', '']] as const) {
      const { observations, issues } = column(cell, locale);
      expect([cell, observations[1]?.value, issues]).toEqual([cell, 5605, []]);
    }
  });

  it('is no count in the other way either: then nothing is suggested that would not help', () => {
    expect(column('5,6').issues[0]?.message.vi).toBe('“Số đơn tiếp nhận” là số đếm nhưng “5,6” đọc ra số lẻ; có thể dấu chấm, dấu phẩy được dùng để tách hàng nghìn.');
  });
});

describe('two counts in one cell', () => {
  it('are both named where the form names one indicator only', () => {
    const { one, issues } = run('Giá trị', 'trên 866 lượt/964 lượt người');
    expect([one, issues.map(({ code, severity }) => [code, severity])]).toEqual([undefined, [['number.unreadable', 'error']]]);
    expect(issues[0]?.message).toEqual({
      vi: '“trên 866 lượt/964 lượt người” là hai số đếm khác đơn vị, không phải phân số: “trên 866 lượt” và “964 lượt người”.',
      en: '“trên 866 lượt/964 lượt người” is two counts with different units, not a fraction: “trên 866 lượt” and “964 lượt người”.',
    });
    expect(run('Giá trị', '161/\u200b201 người').issues[0]?.message.vi).toContain('“161” và “201 người”');
  });
});

describe('fractions in columns', () => {
  it('stand for a value that is not printed, as the same fraction in one cell does', () => {
    expect(run('Giá trị;Tử số;Mẫu số', ';452;474', { indicator: 'mediation_success_rate' }).figure).toEqual([(100 * 452) / 474, 'eq', 452, 474, 'reported']);
    expect(run('Tử số;Mẫu số', '7;8').figure).toEqual([7, 'eq', 7, 8, 'reported']);
    expect(run('Tử số;Mẫu số', '7;0').figure).toBeUndefined();
  });

  it('that cannot be read are said and counted, and the figure stays', () => {
    const { figure, codes, account } = run('Giá trị;Tử số;Mẫu số', '95,4%;bốn trăm;474', { indicator: 'mediation_success_rate' });
    expect([figure, codes]).toEqual([[95.4, 'eq', null, 474, 'reported'], [['number.unreadable', 'warning', 'Tử số']]]);
    expect(account).toEqual({ observations: 1, parts: 4, skipped: 0, errors: 1 });
  });

  it('that contradict the printed one are said', () => {
    expect(run('Giá trị;Tử số;Mẫu số', '452/474;450;474').codes).toEqual([['number.ambiguous', 'warning', 'Tử số']]);
  });
});

describe('parts of a fraction that are no exact counts', () => {
  const rate = (cells: string) => run('Giá trị;Tử số;Mẫu số', cells, { indicator: 'mediation_success_rate' });

  it('give the figure the bound that follows, and are kept in no fraction', () => {
    const found = (top: string, bottom: string) => rate(`;${top};${bottom}`).figure;
    expect([
      found('trên 800', '1.000'), found('800', 'trên 1.000'), found('dưới 800', '1.000'), found('800', 'dưới 1.000'), found('trên 800', 'không quá 1.000'), found('trên 800', 'dưới 1.000'), found('trên 800', 'khoảng 1.000'), found('gần 800', '1.000'),
    ]).toEqual([
      [80, 'ge', null, 1000, 'reported'], [80, 'le', 800, null, 'reported'], [80, 'lt', null, 1000, 'reported'], [80, 'gt', 800, null, 'reported'], [80, 'ge', null, null, 'reported'], [80, 'gt', null, null, 'reported'], [80, 'approx', null, null, 'reported'], [80, 'approx', null, 1000, 'reported'],
    ]);
    expect(run('Tử số;Mẫu số', 'trên 7;8').figure).toEqual([7, 'ge', null, 8, 'reported']);
    const { codes, issues } = rate(';trên 800;khoảng 1.000');
    expect(codes).toEqual([['fraction.inexact', 'warning', 'Tử số'], ['fraction.inexact', 'warning', 'Mẫu số']]);
    expect([issues[0]?.message, issues[0]?.suggestion?.en]).toEqual([{ vi: '“trên 800” không phải một số đếm chính xác, nên không giữ làm tử số hay mẫu số.', en: '“trên 800” is no exact count, so it is not kept as a numerator or denominator.' }, 'If the source has the exact count, write it in this cell.']);
  });

  it('give no figure where no bound follows', () => {
    const { figure, codes } = rate(';trên 800;trên 1.000');
    expect([figure, codes.at(-1)]).toEqual([[null, 'eq', null, null, 'ambiguous'], ['fraction.inexact', 'warning', 'Tử số']]);
  });

  it('leave a printed value as it is, without its fraction', () => {
    const { figure, codes, account } = rate('80%;khoảng 800;1.000');
    expect([figure, codes]).toEqual([[80, 'eq', null, 1000, 'reported'], [['fraction.inexact', 'warning', 'Tử số']]]);
    expect(account).toEqual({ observations: 1, parts: 4, skipped: 0, errors: 1 });
  });

  it('are no per cent, no fraction, and no number without the zeros that the unit leaves out', () => {
    expect(['80%', '7/8'].map((top) => { const { figure, codes } = rate(`80%;${top};1.000`); return [figure, codes]; })).toEqual(Array(2).fill([[80, 'eq', null, 1000, 'reported'], [['fraction.inexact', 'warning', 'Tử số']]]));
    const scaled = run('Tử số;Mẫu số;ĐVT', '8;10 nghìn;nghìn vụ việc');
    expect([scaled.figure, scaled.codes]).toEqual([[8000, 'eq', null, 10000, 'reported'], [['fraction.inexact', 'warning', 'Tử số']]]);
    expect(run('Giá trị;ĐVT', '7/8;nghìn vụ việc').figure).toEqual([7000, 'eq', 7000, 8000, 'reported']);
  });

  it('are no fraction in two units', () => {
    expect([rate(';866 lượt;964 người').codes, rate('89,8%;866 lượt;964 người')]).toMatchObject([[['number.unreadable', 'error', 'Tử số']], { figure: [89.8, 'eq', null, null, 'reported'], codes: [['number.unreadable', 'warning', 'Tử số']] }]);
    expect(rate(';866 vụ;964 vụ việc').figure).toEqual([(100 * 866) / 964, 'eq', 866, 964, 'reported']);
  });

  it('say what they say of the figure beside their number', () => {
    expect(rate(';452 (sơ bộ);474').figure).toEqual([(100 * 452) / 474, 'eq', 452, 474, 'provisional']);
    expect(rate(';452*;474').codes).toEqual([['cell.footnote_mark', 'info', 'Tử số']]);
  });

  it('are kept alone where nothing else stands, and it is said', () => {
    const { figure, codes, issues, account } = rate(';8;');
    expect([figure, codes, account]).toEqual([[null, 'eq', 8, null, 'ambiguous'], [['fraction.incomplete', 'warning', 'Tử số']], { observations: 1, parts: 3, skipped: 0, errors: 0 }]);
    expect([issues[0]?.row, issues[0]?.message, issues[0]?.suggestion]).toEqual([
      2,
      { vi: 'Ô giá trị trống, chỉ có tử số “8” mà không có mẫu số: không đủ để có số liệu; giữ phần đọc được, để trống giá trị và đánh dấu chưa rõ.', en: 'The value is empty and there is a numerator “8” without a denominator: not enough for a figure; what can be read is kept, without a value and marked ambiguous.' },
      { vi: 'Ghi giá trị như trong nguồn, hoặc ghi đủ tử số và mẫu số.', en: 'Give the value as the source prints it, or both numerator and denominator.' },
    ]);
    expect(run('Tử số;Mẫu số', '8;…').figure).toEqual([null, 'eq', 8, null, 'ambiguous']);
    for (const cells of [';trên 8;', ';tám;', ';80%;']) {
      const lost = rate(cells);
      expect([cells, lost.figure, lost.codes.at(-1), lost.account.errors]).toEqual([cells, undefined, ['fraction.incomplete', 'error', 'Tử số'], 4]);
    }
  });

  it('under a figure that nobody filled in, or that is denied, are kept: it is not reported, and not 0', () => {
    const unfilled = rate(';;10');
    expect([unfilled.figure, unfilled.codes, unfilled.account]).toEqual([[null, 'eq', null, 10, 'not_reported'], [['cell.not_reported', 'info', 'Mẫu số']], { observations: 1, parts: 3, skipped: 0, errors: 0 }]);
    expect([unfilled.issues[0]?.message, unfilled.issues[0]?.suggestion?.vi]).toEqual([
      { vi: 'Ô giá trị trống, chỉ có mẫu số “10”: giữ là không báo cáo, không phải 0.', en: 'The value is empty and there is only a denominator “10”: kept as not reported, which is not 0.' },
      'Nếu có số liệu, ghi giá trị hoặc tử số.',
    ]);
    expect([run('Giá trị;Mẫu số', ';10'), run('Tử số;Mẫu số', ';10'), rate(';;0')]).toMatchObject([10, 10, 0].map((whole) => ({ figure: [null, 'eq', null, whole, 'not_reported'], codes: [['cell.not_reported', 'info', 'Mẫu số']] })));
    expect(rate(';;trên 10')).toMatchObject({ figure: [null, 'eq', null, null, 'not_reported'], codes: [['fraction.inexact', 'warning', 'Mẫu số'], ['cell.not_reported', 'info', 'Mẫu số']] });
    expect([rate(';…;10'), rate('…;;10'), rate(';x;10'), rate(';-;10'), rate(';…;…')]).toMatchObject([
      { figure: [null, 'eq', null, 10, 'not_reported'], codes: [['cell.not_reported', 'info', 'Tử số']] }, { figure: [null, 'eq', null, 10, 'not_reported'], codes: [['cell.not_reported', 'info', 'Giá trị']] },
      { figure: [null, 'eq', null, 10, 'not_applicable'], codes: [['cell.not_reported', 'info', 'Tử số']] }, { figure: [null, 'eq', null, 10, 'ambiguous'], codes: [['cell.dash', 'warning', 'Tử số']] },
      { figure: [null, 'eq', null, null, 'not_reported'], codes: [['cell.not_reported', 'info', 'Tử số']] },
    ]);
    // where somebody said what a dash means, nothing is left to ask
    expect(run('Giá trị;Tử số;Mẫu số', ';-;10', { indicator: 'mediation_success_rate', mapping: { dash: 'not_applicable' } })).toMatchObject({ figure: [null, 'eq', null, 10, 'not_applicable'], codes: [] });
    const beside = (status: string) => run('Giá trị;Mẫu số;Tình trạng', `;10;${status}`, { indicator: 'mediation_success_rate' });
    expect([beside('không báo cáo'), beside('không công bố')]).toMatchObject([{ figure: [null, 'eq', null, 10, 'not_reported'], codes: [] }, { figure: [null, 'eq', null, null, 'suppressed'], codes: [] }]);
    for (const cells of [';;tám', ';;80%']) expect([cells, rate(cells).figure, rate(cells).codes.at(-1)]).toEqual([cells, undefined, ['fraction.incomplete', 'error', 'Mẫu số']]);
  });

  it('contradict a row that says there is no figure', () => {
    for (const none of ['…', '-', 'x']) expect([none, rate(`${none};8;10`)]).toMatchObject([none, { figure: [null, 'eq', 8, 10, 'ambiguous'], codes: [['status.contradicts', 'warning', 'Giá trị']] }]);
    const beside = run('Giá trị;Tử số;Mẫu số;Tình trạng', ';8;10;không báo cáo', { indicator: 'mediation_success_rate' });
    expect([beside.figure, beside.codes, beside.issues[0]?.message.en]).toEqual([[80, 'eq', 8, 10, 'ambiguous'], [['status.contradicts', 'warning', 'Tình trạng']], 'There is a number “8/10”, but the status says “không báo cáo”; the number is kept and marked ambiguous.']);
    // a numerator is what such a row denies, whatever stands under it
    for (const none of ['…', '-', 'x']) expect([none, rate(`${none};8;`)]).toMatchObject([none, { figure: [null, 'eq', 8, null, 'ambiguous'], codes: [['status.contradicts', 'warning', 'Giá trị']], issues: [{ message: { en: `There is a number “8”, but the status says “${none}”; the number is kept and marked ambiguous.` } }] }]);
    for (const cells of [';8;', '…;8;', '…;8;10']) {
      const told = run('Giá trị;Tử số;Mẫu số;Tình trạng', `${cells};không báo cáo`, { indicator: 'mediation_success_rate' });
      expect([cells, told]).toMatchObject([cells, { figure: [null, 'eq', 8, cells.endsWith('10') ? 10 : null, 'ambiguous'], codes: [['status.contradicts', 'warning', 'Tình trạng']] }]);
    }
    expect(run('Giá trị;Tử số;Mẫu số', '…;8;', { indicator: 'mediation_success_rate', mapping: { dash: 'not_reported' } })).toMatchObject({ figure: [null, 'eq', 8, null, 'ambiguous'] });
    expect(run('Giá trị;Tử số;Mẫu số;Tình trạng', ';8;10;suppressed', { indicator: 'mediation_success_rate' })).toMatchObject({ figure: [null, 'eq', null, null, 'suppressed'], codes: [] });
  });

  it('above nothing are refused', () => {
    expect(rate(';7;0').codes).toEqual([['number.unreadable', 'error', 'Mẫu số']]);
  });
});

describe('a sign instead of a figure', () => {
  it('is said as what it means: nothing reported, or nothing that could be', () => {
    expect(['…', 'x'].map((cell) => { const { figure, issues } = run('Giá trị', cell); return [figure?.[4], issues[0]?.code, issues[0]?.message.en]; })).toEqual([
      ['not_reported', 'cell.not_reported', '“…”: the source says there is no figure; kept as not reported, which is not 0.'],
      ['not_applicable', 'cell.not_reported', '“x”: the source says that the indicator does not apply here, which is not 0.'],
    ]);
  });
});

describe('status', () => {
  it('is read in the words of the API and of offices', () => {
    const of = (status: string, value = '7') => run('value;Tình trạng', `${value};${status}`).figure?.[4];
    expect(['provisional', 'Sơ bộ', 'ước tính', 'chính thức', ''].map((word) => of(word))).toEqual(['provisional', 'provisional', 'estimated', 'reported', 'reported']);
    expect(['không báo cáo', 'chưa đến kỳ', 'không áp dụng', 'ambiguous'].map((word) => of(word, ''))).toEqual(['not_reported', 'not_due', 'not_applicable', 'ambiguous']);
    expect(run('value;status', '7;hơi lạ')).toMatchObject({ figure: [7, 'eq', null, null, 'reported'], codes: [['status.unknown', 'warning', 'status']] });
  });

  it('that says there is no number does not swallow one', () => {
    expect(run('value;status', '12;not_reported')).toMatchObject({ figure: [12, 'eq', null, null, 'ambiguous'], codes: [['status.contradicts', 'warning', 'status']] });
  });

  it('suppressed holds the number back, also as printed', () => {
    for (const cells of ['3;suppressed;3', ';không công bố;3']) {
      const { figure, one } = run('value;status;as_written', cells);
      expect([figure, one?.sources[0]?.asWritten]).toEqual([[null, 'eq', null, null, 'suppressed'], null]);
    }
  });
});

describe('cells', () => {
  it('say why there is no number', () => {
    const cell = (text: string) => [run('Giá trị', text).figure?.[4], run('Giá trị', text).codes[0]?.slice(0, 2)];
    expect(cell('…')).toEqual(['not_reported', ['cell.not_reported', 'info']]);
    expect(cell('x')).toEqual(['not_applicable', ['cell.not_reported', 'info']]);
    expect(cell('-')).toEqual(['ambiguous', ['cell.dash', 'warning']]);
    expect(cell('đạt cao')).toEqual(['qualitative', ['number.qualitative', 'info']]);
    expect(run('value;numerator;denominator', 'đạt cao;8;10', { indicator: 'mediation_success_rate' })).toMatchObject({ figure: [null, 'eq', 8, 10, 'qualitative'], one: { text: 'đạt cao' } });
    expect(cell('0')).toEqual(['reported', undefined]);
    expect(run('Giá trị', '').figure).toBeUndefined();
  });

  it('lose a footnote mark, and say so', () => {
    expect(run('Giá trị', '12*')).toMatchObject({ figure: [12, 'eq', null, null, 'reported'], codes: [['cell.footnote_mark', 'info', 'Giá trị']] });
  });

  it('read a bound of a column in both ways of writing', () => {
    const bounds = { 'trên': 'ge', ge: 'ge', GE: 'ge', 'khoảng': 'approx', 'trở lên': 'ge', '≤': 'le', '=': 'eq', 'bằng': 'eq', '': 'eq' };
    for (const [word, bound] of Object.entries(bounds)) expect([word, run('value;bound', `7;${word}`)]).toMatchObject([word, { figure: [7, bound, null, null, 'reported'], codes: [] }]);
  });

  it('do not take a number for exact whose bound is not understood', () => {
    for (const word of ['zz', '2', '+', '-', '%', 'nghìn', 'vụ']) {
      const { figure, codes, issues, account } = run('value;bound', `7;${word}`);
      expect([word, figure, codes, account.errors]).toEqual([word, [7, 'approx', null, null, 'ambiguous'], [['bound.unknown', 'warning', 'bound']], 1]);
      expect(issues[0]?.message).toEqual({
        vi: `Cột “bound” ghi “${word}”, không rõ con số là chính xác, ít nhất hay nhiều nhất; giữ con số và đánh dấu chưa rõ.`,
        en: `The column “bound” says “${word}”, which does not tell whether the number is exact, a least or a most; it is kept and marked ambiguous.`,
      });
    }
    // a figure that is missing has no bound to be wrong about
    expect(run('value;bound', '…;zz').codes).toEqual([['cell.not_reported', 'info', 'value']]);
  });

  it('take neither of two bounds that exclude each other', () => {
    for (const [headings, cells, column] of [
      ['Giá trị;bound', 'trên 540;eq', 'bound'], ['Giá trị;bound', 'trên 540;le', 'bound'], ['Giá trị;bound', 'khoảng 540;ge', 'bound'], ['value;bound;as_written', '540;=;trên 540', 'bound'],
      ['Giá trị;as_written', 'trên 540;khoảng 540', 'as_written'], ['Tử số;Mẫu số;bound', 'trên 540;600;eq', 'bound'],
    ] as const) {
      const { figure, codes } = run(headings, cells);
      expect([cells, figure?.slice(0, 2), figure?.[4], codes.at(-1)]).toEqual([cells, [540, 'approx'], 'ambiguous', ['bound.contradicts', 'warning', column]]);
    }
    expect(run('Giá trị;bound', 'trên 540;eq').issues).toMatchObject([{
      row: 2,
      message: { vi: '“trên 540” trái với “eq”: không rõ con số là chính xác, ít nhất hay nhiều nhất; giữ con số và đánh dấu chưa rõ.', en: '“trên 540” contradicts “eq”: that does not tell whether the number is exact, a least or a most; it is kept and marked ambiguous.' },
      suggestion: { vi: 'Đối chiếu hai ô với nguồn rồi sửa ô ghi sai.' },
    }]);
    // a column may say more exactly what the words say, and a bare number says nothing against a bound
    for (const [headings, cells, bound] of [['Giá trị;bound', 'trên 540;gt', 'gt'], ['Giá trị;bound', 'trên 540;trên', 'ge'], ['Giá trị;bound', 'dưới 540;le', 'le'], ['Giá trị;as_written', 'trên 540;540', 'ge']] as const) expect([cells, run(headings, cells)]).toMatchObject([cells, { figure: [540, bound, null, null, 'reported'], codes: [] }]);
  });

  it('of a mixed column say which are written otherwise', () => {
    const { issues } = normalise('area_name;indicator;period;Giá trị\nHà Nội;papi_total;2021;1.234,5\nHuế;papi_total;2021;12,345.5\nCà Mau;papi_total;2021;2.345,5', { vintage: '2024' });
    expect(issues.map(({ code, row }) => [code, row])).toEqual([['number.locale', 3]]);
  });
});

describe('an indicator of one’s own', () => {
  const own = defineIndicator({ id: 'wells', label: { vi: 'Số giếng', en: 'Wells' }, unit: { vi: 'giếng', en: 'wells' }, kind: 'count' });
  it('is found by id or label, and its unit is checked', () => {
    for (const indicator of ['wells', 'SỐ GIẾNG', 'Wells']) expect(run('value;unit', '3;giếng', { indicator, indicators: [own] })).toMatchObject({ figure: [3, 'eq', null, null, 'reported'], codes: [] });
    expect(run('value;unit', '3;%', { indicator: 'wells', indicators: [own] }).codes).toEqual([['unit.mismatch', 'warning', 'indicator']]);
  });
});
