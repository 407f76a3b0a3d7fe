import { describe, expect, it } from 'vitest';
import { fold } from '../text/fold.js';
import { catalogue } from './catalogue.js';
import { resolveIndicator } from './resolve-indicator.js';
import { sameUnit } from './unit-words.js';

const entries = [...catalogue().values()];
/** The ids that a name may mean, when it cannot be decided. */
const choices = (message: string) => [...message.matchAll(/([a-z][a-z0-9_]+) \(/g)].map(([, id]) => id);

describe('resolveIndicator', () => {
  it('takes every id, label and alias to its indicator or to choices that hold it', () => {
    const undecided = new Set<string>();
    for (const one of entries) {
      expect(resolveIndicator(one.id).result?.id).toBe(one.id);
      for (const name of [one.label.vi, one.label.en, ...one.aliases.map((alias) => alias.replace(/\s*…\s*/g, ' '))]) {
        for (const written of [name, name.toUpperCase().normalize('NFD')]) {
          const { result, issues } = resolveIndicator(written);
          if (result) expect([name, result.id, issues]).toEqual([name, one.id, []]);
          else {
            undecided.add(fold(name));
            expect(issues.map(({ code, severity }) => [code, severity])).toEqual([['indicator.unknown', 'error']]);
            expect(choices(issues[0]!.message.vi)).toContain(one.id);
          }
        }
      }
    }
    expect([...undecided].sort()).toEqual(['số đơn vị phải tổ chức đối thoại', 'tiếp công dân', 'điểm papi', 'đúng hạn và sớm hạn']);
  });

  it('reads names without tones and without diacritics', () => {
    for (const written of ['so vu viec hoa giai thu ly', 'Sô vu viêc hoa giai thu ly', 'SỐ VỤ VIỆC HOÀ GIẢI THỤ LÝ']) expect(resolveIndicator(written).result?.id).toBe('mediation_cases');
    // without tones the sign still tells the rate from the count; without diacritics it is gone
    expect(resolveIndicator('thu trương trưc tiêp tiêp %').result?.id).toBe('reception_head_self_rate');
    expect(resolveIndicator('thu truong truc tiep tiep %').result).toBeNull();
  });

  it('lets only the unit decide, and the year where a definition changed', () => {
    expect(resolveIndicator('đúng hạn và sớm hạn', { unit: 'hồ sơ' }).result?.id).toBe('dossiers_on_time');
    expect(resolveIndicator('đúng hạn và sớm hạn', { unit: '%' }).result?.id).toBe('dossiers_on_time_rate');
    expect(resolveIndicator('đúng hạn và sớm hạn', { unit: 'đơn' }).result).toBeNull();
    expect(resolveIndicator('điểm PAPI', { year: 2016 }).result?.id).toBe('papi_total_6dim');
    expect(resolveIndicator('điểm PAPI', { year: 2023 }).result?.id).toBe('papi_total');
  });

  it('says that nothing is known of a name', () => {
    expect(resolveIndicator('Số con đường')).toMatchObject({ result: null, issues: [{ code: 'indicator.unknown', message: { vi: 'Không có chỉ số nào tên “Số con đường” trong danh mục.' } }] });
  });

  it.each([
    ['pib_cases_supervised', 'cuộc', 'pib_supervisions'],
    ['pib_cases_supervised', 'công trình', 'pib_works_supervised'],
    ['petitions_complaint_in_authority', 'vụ', 'cases_complaint_in_authority'],
    ['cases_denunciation_resolved', 'đơn thư', 'petitions_denunciation_resolved'],
    ['reception_visits', 'persons', 'reception_persons'],
    ['mediation_successful', '%', 'mediation_success_rate'],
    ['mediation_success_rate', 'vụ việc', 'mediation_successful'],
  ])('warns about %s in the unit %s and names %s', (id, unit, instead) => {
    const { result, issues } = resolveIndicator(id, { unit });
    expect(result?.id).toBe(id);
    expect(issues).toMatchObject([{ code: 'unit.mismatch', severity: 'warning' }]);
    expect(issues[0]!.suggestion!.vi).toContain(` thì ghi mã ${instead}.`);
    expect(issues[0]!.suggestion!.en).toContain(`give the id ${instead}.`);
  });

  it('names no other indicator where there is none', () => {
    expect(resolveIndicator('admin_villages', { unit: 'đồng' }).issues[0]?.suggestion?.vi).toBe('Kiểm tra xem nguồn có nói về chỉ số khác không.');
  });
});

describe('unit words', () => {
  it('that must stay apart are never the same, in either language', () => {
    const apart = ['vụ việc', 'cuộc', 'công trình', 'đơn', 'lượt', 'lượt người', 'người', 'kiến nghị'];
    for (const a of apart) for (const b of apart) expect([a, b, sameUnit(a, b)]).toEqual([a, b, a === b]);
    const english = ['cases', 'rounds', 'works', 'letters', 'visits', 'attendances', 'people'];
    for (const a of english) for (const b of english) expect([a, b, sameUnit(a, b)]).toEqual([a, b, a === b]);
  });

  it.each([['vụ', 'Vụ, việc'], ['đơn thư', 'đơn'], ['lượt đoàn', 'đoàn'], ['hoà giải viên', 'người'], ['cases', 'vụ việc'], ['rounds', 'round'], ['copies', 'copy'], ['persons', 'people'], ['units', 'đơn vị'], ['phần trăm', '%']])('%s is %s', (a, b) => {
    expect([sameUnit(a, b), sameUnit(b, a)]).toEqual([true, true]);
  });

  it('of another indicator are accepted for one alone, whose reports write both', () => {
    const units = [...new Set(entries.map(({ unit }) => unit.vi))];
    const accepted = entries.flatMap((one) => units.filter((unit) => !sameUnit(unit, one.unit.vi) && resolveIndicator(one.id, { unit }).issues.length === 0).map((unit) => [one.id, unit]));
    expect(accepted).toEqual([['reception_persons', 'lượt người']]);
  });
});
