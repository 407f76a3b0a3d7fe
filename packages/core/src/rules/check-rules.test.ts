import { describe, expect, it } from 'vitest';
import { makePeriod } from '../periods/index.js';
import { checkRules } from './check-rules.js';
import { checksFor } from './checks.js';
import { testFigures, type TestFigure } from './figures.test-data.js';
import { rules } from './rule.js';
import { RULES_LEFT, STATED_RULES } from './stated-rules.js';

const check = (...args: Parameters<typeof testFigures>) => checkRules(...testFigures(...args));
const codes = (...args: Parameters<typeof testFigures>) => check(...args).map(({ code, severity }) => `${code} ${severity}`);
const counts = (values: Readonly<Record<string, number>>, more: Partial<TestFigure> = {}): TestFigure[] => Object.entries(values).map(([indicator, value]) => ({ indicator, value, ...more }));

describe('the list of rules', () => {
  it('is all checked, stated in a function, or named as left', () => {
    const checked = new Set([...checksFor(testFigures([])[1].indicators.values()).values()].flat().map(({ rule }) => rule.id));
    for (const { id, message } of rules().values()) {
      expect([id, [checked.has(id), STATED_RULES.has(id), RULES_LEFT.has(id)].filter(Boolean).length]).toEqual([id, 1]);
      expect(message.vi).not.toBe(message.en);
    }
    expect([rules().size, checked.size, STATED_RULES.size, RULES_LEFT.size]).toEqual([101, 91, 5, 5]);
  });
});

describe('figures of one report', () => {
  it('are held against each other, with the figures in the sentence and every row concerned', () => {
    const [found] = check([{ indicator: 'dossiers_received', value: 105970, row: 7 }, { indicator: 'dossiers_online', value: 178661, row: 8 }]);
    expect(found).toMatchObject({ code: 'R7.3', severity: 'error', file: 'x.csv', row: 8, column: 'dossiers_online', rows: [7, 8] });
    expect(found?.message).toEqual({
      vi: 'Số hồ sơ nộp trực tuyến (178.661) lớn hơn số hồ sơ thủ tục hành chính tiếp nhận (105.970).',
      en: 'Dossiers filed online (178,661) exceeds administrative dossiers received (105,970).',
    });
    expect(check(counts({ petitions_in_authority: 9466, petitions_complaint_in_authority: 1054, petitions_denunciation_in_authority: 116, petitions_feedback_in_authority: 5173 }))[0]?.message.vi).toContain('(1.054 + 116 + 5.173 = 6.343)');
    expect(check(counts({ mediation_mediators: 120, mediation_teams: 60 }))[0]?.message.vi).toContain('2 (120/60)');
    expect(check(counts({ pib_boards: 12, pib_members: 59 }))[0]).toMatchObject({ code: 'R16.2', message: { vi: 'Số thành viên (59) ít hơn 5 người một ban.' } });
  });

  it('are of one area, list of units, period and scope', () => {
    const online = { indicator: 'dossiers_online', value: 9 };
    for (const other of [{ area: '48@2024' }, { area: '01@2025' }, { period: '2022' }, { scope: 'cấp xã' }]) {
      expect(codes([online, { indicator: 'dossiers_received', value: 5, ...other }], [makePeriod('2022-01-01', '2022-12-31')])).toEqual([]);
    }
    expect(codes([online, { indicator: 'dossiers_received', value: 5 }])).toEqual(['R7.3 error']);
  });

  it('are left alone where one is missing, has no number or no period', () => {
    const online = { indicator: 'dossiers_online', value: 9 };
    const open = makePeriod(null, null);
    expect(codes([online])).toEqual([]);
    expect(codes([online, { indicator: 'dossiers_received', value: null, status: 'not_reported' }])).toEqual([]);
    expect(codes([{ ...online, period: open.id }, { indicator: 'dossiers_received', value: 5, period: open.id }], [open])).toEqual([]);
  });

  it('count a missing one as 0 only where it cannot exist, or for a warning', () => {
    const units = { admin_commune_units: 579, admin_rural_communes: 383, admin_wards: 175 };
    expect(codes(counts({ ...units, admin_townships: 21 }))).toEqual([]);
    expect(codes(counts({ ...units, admin_townships: 20 }))).toEqual(['R1 error']);
    expect(codes(counts(units))).toEqual([]);
    const late = makePeriod('2025-12-31', '2025-12-31');
    expect(codes(counts({ admin_commune_units: 126, admin_rural_communes: 75, admin_wards: 51, admin_special_zones: 1 }, { period: late.id }), [late])).toEqual(['R1 error']);
    expect(codes(counts({ petitions_processed: 50520, petitions_received: 47710 }))).toEqual(['R23.1 warning']);
    expect(codes(counts({ petitions_processed: 50520, petitions_received: 47710, petitions_carried_over: 5 }))).toEqual(['R23.1 error']);
    expect(codes(counts({ dossiers_resolved: 9, dossiers_received: 5 }))).toEqual([]);
  });

  it('break a rule only when no choice of repeated figures keeps it', () => {
    const received = { indicator: 'dossiers_received', value: 5 };
    expect(codes([{ indicator: 'dossiers_online', value: 9 }, received, { ...received, value: 12 }])).toEqual([]);
    expect(codes([{ indicator: 'dossiers_online', value: 9 }, received, received])).toEqual(['R7.3 error']);
  });
});

describe('bounds', () => {
  it('only weaken', () => {
    const pair = (left: Partial<TestFigure>, right: Partial<TestFigure>) => codes([{ indicator: 'dossiers_online', value: 9, ...left }, { indicator: 'dossiers_received', value: 5, ...right }]);
    expect(pair({}, { bound: 'ge' })).toEqual([]);
    expect(pair({ bound: 'le' }, {})).toEqual([]);
    expect(pair({ bound: 'ge' }, {})).toEqual(['R7.3 error']);
    expect(pair({ bound: 'approx' }, { bound: 'approx', value: 8 })).toEqual([]);
    expect(pair({ bound: 'approx' }, { bound: 'approx' })).toEqual(['R7.3 error']);
  });

  it('are kept in a sum', () => {
    const models = (bound: 'eq' | 'ge', value: number) => check([{ indicator: 'dvk_models', value, bound }, { indicator: 'dvk_models_collective', value: 1500, bound: 'ge' }, { indicator: 'dvk_models_individual', value: 500 }]);
    expect(models('ge', 2000)).toEqual([]);
    expect(models('eq', 2100)).toEqual([]);
    expect(models('eq', 2000)[0]).toMatchObject({ code: 'R31', severity: 'error', message: { vi: 'Cộng số “trên …” phải giữ “trên”. “Số mô hình, điển hình “Dân vận khéo” đã xây dựng” ghi đúng 2.000, nhưng trên 1.500 + 500 = trên 2.000.' } });
    expect(models('eq', 1900).map(({ code }) => code)).toEqual(['R14.2']);
  });
});

describe('shares', () => {
  const rate = (value: number, printed: string, more: Partial<TestFigure> = {}): TestFigure => ({ indicator: 'pib_resolution_rate', value, printed, ...more });

  it('may be rounded or cut', () => {
    const of = (numerator: number, denominator: number) => ({ numerator, denominator });
    expect(codes([rate(95.3, '95,3', of(452, 474)), rate(95.4, '95,4%', { ...of(452, 474), area: '48@2024' }), rate(79.63, '79,63', { ...of(176, 221), area: '31@2024' })])).toEqual([]);
    expect(codes([rate(95.2, '95,2', of(452, 474))])).toEqual(['R30 warning']);
    expect(codes([rate(95, 'khoảng 95', { ...of(1, 2), bound: 'approx' })])).toEqual([]);
    expect(codes([rate(90, 'trên 90', { ...of(452, 474), bound: 'ge' })])).toEqual([]);
    expect(codes([rate(96, 'trên 96', { ...of(452, 474), bound: 'ge' })])).toEqual(['R30 warning']);
    expect(codes([rate(0, '0', of(0, 0))])).toEqual([]);
  });

  it('are held against the counts of the report, and the finding says which other base fits', () => {
    const [found, ...more] = check([{ indicator: 'petitions_eligible_rate', value: 83.2, printed: '83,2' }, ...counts({ petitions_eligible: 286950, petitions_processed: 330421, petitions_received: 344820 })]);
    expect(more).toEqual([]);
    expect(found?.message).toEqual({
      vi: 'Tỷ lệ in 83,2% không khớp tử số/mẫu số: tính lại 286.950/330.421 = 86,84%. Tỷ lệ này khớp nếu mẫu số là “Số đơn tiếp nhận” (344.820).',
      en: 'Printed share 83.2% does not follow from numerator / denominator: 286,950/330,421 = 86.84%. It fits if the denominator is “Letters received” (344,820).',
    });
  });

  it('of mediation also try the cases without those pending', () => {
    const cases = { mediation_cases: 323, mediation_successful: 186, mediation_unsuccessful: 103, mediation_pending: 34 };
    expect(check([{ indicator: 'mediation_success_rate', value: 64.36, printed: '64,36' }, ...counts(cases)])).toMatchObject([{ code: 'R27.3', message: { vi: 'Tỷ lệ hòa giải thành in 64,36%, tính lại 186/323 = 57,59%. Tỷ lệ này khớp nếu mẫu số là “Số vụ việc hòa giải thụ lý − Số vụ việc hòa giải chưa xong” (323 − 34 = 289).' } }]);
    expect(codes([{ indicator: 'mediation_success_rate', value: 57.59, printed: '57,59' }, ...counts(cases)])).toEqual([]);
  });
});

describe('conditions and alternatives', () => {
  const kinds = { petitions_complaint: 76, petitions_denunciation: 143, petitions_feedback: 3448 };

  it('letters by kind add up to those eligible or to those received', () => {
    expect(codes(counts({ ...kinds, petitions_eligible: 3667, petitions_received: 4000 }))).toEqual([]);
    const [found, ...more] = check(counts({ ...kinds, petitions_eligible: 3321, petitions_received: 3667 }));
    expect([found?.code, found?.severity, found?.suggestion?.vi, more]).toEqual(['R23.2', 'info', 'Tổng các phần khớp với “Số đơn tiếp nhận” (3.667); có thể các phần thuộc số này.', []]);
    expect(codes(counts({ ...kinds, petitions_eligible: 3321, petitions_received: 3500 }))).toEqual(['R23.2 error']);
    expect(codes(counts({ ...kinds, petitions_received: 3500 }))).toEqual(['R23.3 error']);
    expect(codes(counts({ dvk_models_recognised: 120, dvk_models_collective: 54, dvk_models_individual: 69 }))).toEqual([]);
  });

  it('half of the households is needed only for what was passed', () => {
    const approval = (scope: string, value: number) => codes([{ indicator: 'decision_household_approval_rate', value, printed: String(value), scope }]);
    expect([approval('đã thông qua', 50), approval('không được thông qua', 40), approval('', 40), approval('đã thông qua', 50.1)]).toEqual([['R9 warning'], [], [], []]);
  });

  it('PAPI adds up as its dimensions were printed', () => {
    const dimensions = ['d1_participation', 'd2_transparency', 'd3_accountability', 'd4_corruption_control', 'd5_administrative_procedures', 'd6_service_delivery', 'd7_environment', 'd8_e_governance'];
    const papi = (total: number, printed: string) => codes([{ indicator: 'papi_total', value: total, printed }, ...dimensions.map((id) => ({ indicator: `papi_${id}`, value: 5.123, printed: '5,123' }))]);
    expect([papi(40.984, '40,984'), papi(40.98, '40,98'), papi(41.1, '41,1')]).toEqual([[], [], ['R29.papi warning']]);
  });
});
