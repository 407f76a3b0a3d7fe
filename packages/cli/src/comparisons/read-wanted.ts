import { comparePeriods, foldBare, periodText, type AreaId, type Dataset } from '@danbiet/core';
import { needed } from '../arguments/needed.js';
import { areaOf, oneOf } from '../arguments/one-of.js';
import type { Arguments } from '../arguments/read-arguments.js';
import { Trouble } from '../terminal/trouble.js';
import { againstOf, namesIn } from './against.js';
import { candidates } from './candidates.js';
import type { Per, Verb, Wanted, Wish } from './comparison.js';
import { POPULATION } from './persons.js';

const PERSONS: readonly Per[] = [1000, 10_000, 100_000];
/** Options that say what is to be compared, and what stands for their value where one is missing. */
const WISHES: Readonly<Record<Wish, string>> = { indicator: 'ID', period: 'KỲ', from: 'KỲ', to: 'KỲ', area: 'ĐỊA-BÀN', level: 'CẤP', scope: 'PHẠM-VI', against: 'MỨC', method: 'CÁCH', overdispersed: '', order: 'THỨ-TỰ', parts: 'ID,ID…', denominator: 'ID', per: 'SỐ', confidence: 'SỐ' };
const IN_ENGLISH: Readonly<Record<string, string>> = { KỲ: 'PERIOD', 'ĐỊA-BÀN': 'AREA', CẤP: 'LEVEL', 'PHẠM-VI': 'SCOPE', MỨC: 'LEVEL', CÁCH: 'METHOD', 'THỨ-TỰ': 'ORDER', SỐ: 'NUMBER' };

const valueOf = (wish: Wish) => ({ vi: WISHES[wish], en: IN_ENGLISH[WISHES[wish]] ?? WISHES[wish] });

/**
 * Check that a call gives a verb what it needs and nothing that it would leave unread.
 *
 * @throws Trouble (2)
 */
export function checkNeeds({ name, needs, takes, oneArea }: Verb, given: Arguments): void {
  for (const wish of needs) needed(given, wish, valueOf(wish));
  const unread = (Object.keys(WISHES) as Wish[]).find((wish) => given.flag(wish) && !needs.includes(wish) && !takes.includes(wish));
  if (unread !== undefined) throw new Trouble(2, { vi: `--verb ${name} không dùng --${unread}; hãy bỏ tùy chọn này.`, en: `--verb ${name} does not use --${unread}; leave it out.` });
  const against = given.text('against');
  // whether areas and periods exist is seen once they are read
  const kind = against === null ? 'nation' : againstOf(against, (one) => one, (one) => one);
  if (against !== null && name === 'funnel' && !against.startsWith('target:')) throw new Trouble(2, { vi: '--verb funnel chỉ nhận --against target:SỐ; bỏ trống thì lấy mức gộp của các địa bàn.', en: '--verb funnel takes only --against target:NUMBER; without it, areas are set against what they pool to.' });
  const byFunnel = name === 'funnel' || given.text('method') === 'funnel';
  if (name === 'benchmark' && byFunnel && typeof kind === 'object' && !('areas' in kind)) throw new Trouble(2, { vi: `--method funnel không đi cùng --against ${against}; hãy so với nation, region, median hoặc areas.`, en: `--method funnel does not go with --against ${against}; compare with nation, region, median or areas.` });
  const loose = byFunnel ? undefined : (['per', 'overdispersed', 'denominator'] as const).find((wish) => name === 'benchmark' && given.flag(wish));
  if (name === 'benchmark' && byFunnel && given.flag('confidence')) throw new Trouble(2, { vi: '--method funnel có giới hạn 95% và 99,8%, không dùng --confidence.', en: '--method funnel has limits of 95% and 99.8%; leave --confidence out.' });
  if (loose !== undefined) throw new Trouble(2, { vi: `--${loose} chỉ dùng cùng --method funnel.`, en: `--${loose} goes with --method funnel only.` });
  if (kind === 'region') needed(given, 'area', valueOf('area'));
  const alone = oneArea === true || against?.startsWith('similar') === true;
  if (alone && namesIn(needed(given, 'area', valueOf('area'))).length !== 1) throw new Trouble(2, { vi: `Cách so sánh này chỉ xét một địa bàn; --area nhận một tên hoặc mã, không phải “${given.text('area')}”.`, en: `This comparison is about one area; --area takes one name or code, not “${given.text('area')}”.` });
  perOf(given.text('per'));
  confidenceOf(given.text('confidence'));
}

/**
 * The verb of a call: the one it names, or `list` where it names none and nothing to compare.
 *
 * @throws Trouble (2) when something is to be compared and it is not said how
 */
export function verbOf(given: Arguments, verbs: readonly Verb[]): Verb {
  const asks = (Object.keys(WISHES) as Wish[]).some((wish) => wish !== 'indicator' && given.flag(wish));
  const names = verbs.map(({ name }) => name).join('|');
  const name = asks ? needed(given, 'verb', { vi: names, en: names }) : (given.text('verb') ?? 'list');
  return verbs.find((one) => one.name === name)!;
}

/** @throws Trouble (2) */
function perOf(written: string | null): Per {
  const per = PERSONS.find((one) => String(one) === (written ?? '100000'));
  if (per !== undefined) return per;
  throw new Trouble(2, { vi: `--per nhận ${PERSONS.join(', ')} (dân), không phải “${written}”.`, en: `--per takes ${PERSONS.join(', ')} (persons), not “${written}”.` });
}

/**
 * A confidence level as a person writes it: `0.99`, `0,99`, `99%`, `99`.
 *
 * @throws Trouble (2) outside of 50% to 99.99%: below, an interval would leave out the value more often than not
 */
function confidenceOf(written: string | null): number {
  const number = /^\d{1,2}(?:[.,]\d{1,4})?%?$/.test(written ?? '95') ? Number((written ?? '95').replace(',', '.').replace('%', '')) : Number.NaN;
  // 99.9 / 100 is not 0.999 to the last digit
  const level = number < 1 ? number : Number((number / 100).toFixed(6));
  if (level >= 0.5 && level <= 0.9999) return level;
  throw new Trouble(2, { vi: `--confidence nhận một mức tin cậy từ 50% đến 99,99%, như 0.99 hay 99%, không phải “${written}”.`, en: `--confidence takes a confidence level from 50% to 99.99%, such as 0.99 or 99%, not “${written}”.` });
}

/**
 * The id of a period that a call names by its id or in words: `2023-S1`, `6 tháng đầu năm 2023`, `first half of 2023`.
 *
 * @throws Trouble (2) with the nearest, or the first few, of the periods that the indicator has
 */
function periodOf(written: string, dataset: Dataset, indicator: string | null): string {
  const key = foldBare(written);
  const all = [...dataset.periods.values()].filter(({ start, end }) => start !== null || end !== null).sort(comparePeriods);
  const named = all.find(({ id }) => id === written) ?? all.find((one) => foldBare(periodText(one, 'vi')) === key || foldBare(periodText(one, 'en')) === key);
  if (named !== undefined) return named.id;
  const held = new Set(dataset.observations().flatMap((one) => (one.indicator === indicator ? [one.period] : [])));
  const known = held.size === 0 ? all : all.filter(({ id }) => held.has(id));
  return oneOf(written, known.map(({ id }) => id), { vi: 'kỳ', en: 'period' });
}

/** The scope as the figures write it, with or without its tone marks. */
function scopeOf(written: string, dataset: Dataset): string {
  const held = [...new Set(dataset.observations().flatMap(({ scope }) => (scope === '' ? [] : [scope])))].sort();
  const near = held.filter((one) => foldBare(one) === foldBare(written));
  return near.length === 1 ? near[0]! : oneOf(written, held, { vi: 'phạm vi', en: 'scope' });
}

/**
 * What a call wants compared, its ids checked against the figures that were read.
 *
 * @throws Trouble (2) for an id that the inputs do not hold
 */
export function readWanted(given: Arguments, dataset: Dataset): Wanted {
  const indicators = [...dataset.indicators.keys()];
  const optional = <T>(name: Wish, of: (written: string) => T): T | null => {
    const written = given.text(name);
    return written === null ? null : of(written);
  };
  const indicatorOf = (written: string) => oneOf(written, indicators, { vi: 'chỉ số', en: 'indicator' });
  const indicator = optional('indicator', indicatorOf);
  const periodNamed = (written: string) => periodOf(written, dataset, indicator);
  const [period, from, to] = (['period', 'from', 'to'] as const).map((name) => optional(name, periodNamed)) as [string | null, string | null, string | null];
  const among = candidates(dataset, { level: given.text('level'), vintage: given.text('vintage'), indicator, periods: [period, from, to].filter((id) => id !== null) });
  // a whole id is meant as it stands, even where the list it names has no figure: the library then says so
  const areaNamed = (name: string): AreaId => (dataset.areas.get(name) ?? areaOf(name, among)).id;
  return {
    indicator,
    period,
    from,
    to,
    areas: optional('area', (written) => namesIn(written).map(areaNamed)) ?? (among.length < dataset.areas.size ? beside(among.map(({ id }) => id), dataset) : []),
    scope: optional('scope', (written) => scopeOf(written, dataset)) ?? '',
    against: optional('against', (written) => againstOf(written, areaNamed, periodNamed)) ?? 'nation',
    method: given.text('method') === 'funnel' ? 'funnel' : 'interval',
    overdispersed: given.flag('overdispersed'),
    order: given.text('order') === 'ascending' ? 'ascending' : 'descending',
    parts: optional('parts', (written) => namesIn(written).map(indicatorOf)) ?? [],
    denominator: optional('denominator', (written) => (written === POPULATION ? written : indicatorOf(written))) ?? POPULATION,
    per: perOf(given.text('per')),
    confidence: confidenceOf(given.text('confidence')),
  };
}

/** Nation and regions stand among others only where there is nothing smaller; nobody asked for them by name. */
function beside(ids: readonly AreaId[], dataset: Dataset): readonly AreaId[] {
  const wide = (id: AreaId) => ['nation', 'region'].includes(dataset.areas.get(id)!.level);
  const smaller = ids.filter((id) => !wide(id));
  return smaller.length > 0 ? smaller : ids;
}
