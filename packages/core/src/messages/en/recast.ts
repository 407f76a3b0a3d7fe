import type { AreaLevel } from '../../model/area.js';
import type { Text } from '../../model/language.js';
import type { Wording } from '../both.js';
import type { LineageParams, MissingParts, RebaseRefusal, RecastCell } from '../recast.js';
import { list, many, noun, ofMany } from './lists.js';

const listName = (vintage: string) => `the list of ${vintage === '2025' ? '34 provinces (from 1 July 2025)' : vintage === '2024' ? '63 provinces (to 30 June 2025)' : `provinces of ${vintage}`}`;
const cell = ({ indicator, area, period }: RecastCell) => `“${indicator.en}” of ${area.en}, ${period.en}`;

export const rebaseRefused = ({ reason, indicator, vintage }: { reason: RebaseRefusal; indicator: Text; vintage: string }): Wording =>
  ({
    score: [`“${indicator.en}” is not recast to ${listName(vintage)}: survey scores of provinces can be neither added nor averaged.`, 'Compare within each list.'] as const,
    not_additive: [`“${indicator.en}” is not recast to ${listName(vintage)}: it does not add up over areas.`, 'Only figures of places whose territory did not change are kept.'] as const,
    no_fractions: [`“${indicator.en}” cannot be recast where places were merged: the source gives no usable numerators and denominators, and a mean of shares is no common share.`, 'Add the numerator and denominator of each place.'] as const,
  })[reason];
export const rebaseSmaller = ({ names, vintage }: { names: readonly Text[]; vintage: string }): Wording => [`Figures of ${list(names, 'unknown')} are not split into ${listName(vintage)}: how much falls to each part is not known.`, 'Figures can only be recast from smaller units to larger ones.'];
export const rebaseLevels = ({ names, vintage }: { names: readonly Text[]; vintage: string }): Wording => [`${list(names, 'unknown')} ${names.length === 1 ? 'is no province and was' : 'are no provinces and were'} not recast to ${listName(vintage)}.`, null];
export const rebaseNoList = ({ names }: { names: readonly Text[] }): Wording => [`Figures of ${list(names, 'unknown')} are not recast: it is not known to which list of provinces ${names.length === 1 ? 'it belongs' : 'they belong'}.`, 'Name the list of each.'];
export const rebaseBounds = (p: RecastCell): Wording => [`${cell(p)} cannot be added up: its parts give limits in both directions, or approximate figures.`, null];
export const rebaseUnits = (p: RecastCell & { units: readonly string[] }): Wording => [`${cell(p)} cannot be added up: its parts are written in different units (${p.units.join(', ')}).`, 'Check them and bring them to one unit.'];
export function partsMissing({ missing, others, level, kept, ...p }: RecastCell & MissingParts & { kept: boolean }): Wording {
  const more = others + Math.max(0, missing.length - 3);
  const who = others === 0 ? list(missing, 'unknown') : missing.length === 0 ? many(others, level) : `${missing.slice(0, 3).map(({ en }) => en).join(', ')} and ${more} other\u00a0${noun(more, level)}`;
  return [`${cell(p)}: no figure of ${who}, so ${kept ? 'this is only a part' : 'nothing is computed'}.`, 'Add the figures of the missing part.'];
}
export const coverageUnknown = ({ level, ...p }: RecastCell & { level: AreaLevel }): Wording => [`${cell(p)}: there is no full list of its ${noun(2, level)}, so it is not known whether all are in the sum.`, 'Say which belong to it.'];
export const suppressedPart = ({ name }: { name: Text }): string => `${name.en} (suppressed)`;
export const partInList = ({ name, vintage }: { name: Text; vintage: string }): string => `${name.en} in ${listName(vintage).replace(/ \(.*\)$/, '')}`;
export const publishedDiffers = (p: RecastCell & { published: Text; made: Text }): Wording => [`${cell(p)}: the published figure (${p.published.en}) differs from the sum of its parts (${p.made.en}); the published one stands.`, 'Check the two sources.'];

export function lineageText({ parts, missing, earlier, day, exact }: LineageParams): string {
  const without = missing.length === 0 ? '' : ` (without ${missing.map(({ en }) => en).join(', ')})`;
  return `${parts.map(({ en }) => en).join(' + ')}${without}, ${earlier ? 'before' : 'from'} ${day.en}${exact ? '' : ', approximate because a part of the territory moved elsewhere'}`;
}

export const rollUpRefused = ({ reason, indicator, over }: { reason: 'not_additive' | 'no_fractions'; indicator: Text; over: 'area' | 'period' }): Wording =>
  ({
    not_additive: [`“${indicator.en}” is not rolled up over ${over === 'area' ? 'areas' : 'time'}: it does not add up.`, null] as const,
    no_fractions: [`“${indicator.en}” cannot be rolled up: the source gives no usable numerators and denominators, and a mean of shares is no common share.`, 'Add the numerators and denominators.'] as const,
  })[reason];
export const rollUpBroken = (p: RecastCell & { at: readonly Text[] }): Wording => [`${cell(p)} is not added up: from ${list(p.at, 'unknown')} on it was counted otherwise, so figures before and after do not add up.`, 'Use the figures of each period, or add the published figure of the whole.'];
export const rollUpNowhere = ({ level }: { level: AreaLevel }): Wording => [`Nothing to roll up: the dataset holds no ${noun(2, level)}, or it is not known where each belongs.`, 'Say to which area each belongs.'];
export const rollUpOrphans = ({ names, level }: { names: readonly Text[]; level: AreaLevel }): Wording => [`Figures of ${list(names, level)} are not rolled up: it is not known to which area ${names.length === 1 ? 'it belongs' : 'they belong'}.`, 'Say to which area each belongs.'];
export const pooledText = ({ reported, total, level }: { reported: number; total: number | null; level: AreaLevel }): string => (total === null ? `pooled from ${many(reported, level)}, of how many is not known` : `pooled from ${ofMany(reported, total, level)}`);
export const stockEarly = ({ at, ...p }: RecastCell & { at: Text }): Wording => [`${cell(p)}: the latest figure is that of ${at.en}, not of the end.`, 'Add the figure at the end.'];
export const stockSeveral = ({ at, ...p }: RecastCell & { at: readonly Text[] }): Wording => [`${cell(p)} cannot be told: ${list(at, 'unknown')} end on one day with different figures.`, 'Check the sources.'];
export const spansText = ({ spans, last }: { spans: readonly Text[]; last: boolean }): string => (last ? `as of ${spans[0]!.en}` : spans.map(({ en }) => en).join(' + '));
