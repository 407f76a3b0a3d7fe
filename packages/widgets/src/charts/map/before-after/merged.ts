import { drawnValue, formatNumber, formatObservation, sayObservation, type AreaId, type Observation } from '@danbiet/core';
import { tilesOf, type Vintage } from '@danbiet/core/areas';
import { figureWords } from '../../../messages/figure/words.js';
import { beforeAfterWords } from '../../../messages/before-after/in-language.js';
import type { Merged } from '../map-series.js';
import type { MapSubject } from '../subject.js';

/** More provinces than these are not told one by one. */
const MOST = 3;

/** A sum in digits and with its unit. */
interface Sum {
  readonly digits: string;
  readonly said: string;
}

/**
 * What figures make together, formed before rounding and written with as many decimals as the most exact of them.
 *
 * @returns null where the indicator's figures do not add up, or one is missing or only a limit
 */
function sumOf(cells: readonly (Observation | null | undefined)[], { indicator, lang }: MapSubject): Sum | null {
  const known = cells.flatMap((cell) => cell ?? []);
  const drawn = known.map((cell) => drawnValue(cell, indicator));
  if (indicator.aggregation.area !== 'sum' || known.length < cells.length || known.length === 0 || drawn.some(({ value, bound }) => value === null || bound !== 'eq')) return null;
  const value = drawn.reduce((sum, one) => sum + one.value!, 0);
  const decimals = Math.max(...known.map((cell) => formatObservation(cell, indicator, lang).plain.split('.')[1]?.length ?? 0));
  const digits = formatNumber(value, lang, { decimals });
  return { digits, said: sayObservation({ ...known[0]!, value }, indicator, lang, digits) };
}

const cellsOf = ({ panels }: MapSubject, map: number, ids: readonly AreaId[]) => ids.map((id) => panels[map]?.picked.cells.get(id));

/** What all areas of a map make together. */
const sumOfMap = (map: number, subject: MapSubject): Sum | null => sumOf(cellsOf(subject, map, subject.panels[map]!.picked.areas.map(({ id }) => id)), subject);

/** {@link sumOfMap} with its unit; '' where that is not known. */
export const total = (map: number, subject: MapSubject): string => sumOfMap(map, subject)?.said ?? '';

/** `cộng lại 329`: what the provinces that one was made of make together; '' where that is not known. */
export function together(parts: readonly AreaId[], subject: MapSubject): string {
  const sum = sumOf(cellsOf(subject, 0, parts), subject);
  return sum === null ? '' : beforeAfterWords(subject.lang).together(sum.digits);
}

/** The reader's own provinces of today that were made of several, each of which stands on both maps with something said about it. */
export function merged(links: ReadonlyMap<AreaId, readonly AreaId[]>, subject: MapSubject): readonly Merged[] {
  // core keeps the cells of areas that are not shown too
  const [before, after] = subject.panels.map(({ picked }) => new Set(picked.areas.flatMap(({ id }) => (picked.cells.has(id) ? [id] : []))));
  return [...links].flatMap(([id, parts]) => {
    if (parts.length < 2 || !subject.panels[1]?.own.has(id) || !after?.has(id) || !parts.some((part) => before!.has(part))) return [];
    return [{ after: id, parts, ids: [id, ...parts], together: together(parts, subject) }];
  }).slice(0, MOST);
}

/** What is said first: each of these with its parts, and the nation. */
export function lead(all: readonly Merged[], subject: MapSubject): readonly string[] {
  const { dataset, indicator, lang, panels } = subject;
  const words = beforeAfterWords(lang);
  const said = all.map(({ after, parts, together: sum }) => {
    const [own] = cellsOf(subject, 1, [after]);
    const before = parts.flatMap((part, i) => {
      const cell = cellsOf(subject, 0, parts)[i];
      return cell ? `${dataset.areas.get(part)!.name[lang]} ${formatObservation(cell, indicator, lang).text}` : [];
    });
    return words.lead(dataset.areas.get(after)!.name[lang], sayObservation(own!, indicator, lang), figureWords(lang).list(before), sum);
  });
  const whole = panels.every(({ vintage, picked }) => picked.areas.length === tilesOf(vintage as Vintage).length);
  const [before, after] = [total(0, subject), total(1, subject)];
  return [...said, whole && before !== '' && after !== '' ? words.nation(before, after) : ''];
}
