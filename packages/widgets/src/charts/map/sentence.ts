import { areaCount, gapsOf, gapsText, sayObservation, type ComparedArea } from '@danbiet/core';
import { capital } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import { limitsText } from './limits-text.js';
import type { ClassNumber, MapArea, Merged } from './map-series.js';
import type { MapSubject, PanelSubject } from './subject.js';

/** More names than these are counted. */
const MOST_NAMES = 3;

/** The extremes of one map, how many areas its outer classes hold, and who is missing. */
function panelSentence({ picked }: PanelSubject, map: number, areas: readonly MapArea[], subject: MapSubject): string {
  const { indicator, lang, reform } = subject;
  const words = mapWords(lang);
  const { compared, missing, areas: all } = picked;
  const level = all[0]?.level ?? 'unknown';
  const count = (n: number) => areaCount({ count: n, level })[lang];
  const shown = new Map(areas.map((area) => [area.area, area]));
  const at = (entry: ComparedArea) => shown.get(entry.area.id)?.at ?? entry.value;
  // what is only known to be no more is not the highest, nor the lowest what is only known to be no less
  const said = (['l', 'g'] as const).map((open, i) => {
    const closed = compared.filter(({ area }) => !shown.get(area.id)?.bound.startsWith(open));
    const among = closed.length > 0 ? closed : compared;
    const end = (i === 0 ? Math.max : Math.min)(...among.map(at));
    const there = among.filter((entry) => at(entry) === end);
    const names = there.length > MOST_NAMES ? count(there.length) : figureWords(lang).list(there.map(({ area }) => area.name[lang]));
    return { names, value: sayObservation(there[0]!.observation, indicator, lang) };
  });
  const [high, low] = said;
  const alike = new Set(compared.map(at)).size === 1;
  const extremes = alike ? words.alone(count(compared.length), high!.value) : `${words.highest(high!.names, high!.value)}; ${words.lowest(low!.names, low!.value)}`;
  const of = (number: ClassNumber) => areas.filter((area) => area.class === number).length;
  // two maps have their classes from both, so that the numbers in them say nothing of one
  const counted = ([4, 1] as const).filter((number) => reform === null && of(number) > 0 && !alike).map((number) => words.counted(count(of(number)), limitsText(number, subject)));
  const gaps = gapsOf(missing).map((gap) => (gap.names.length > MOST_NAMES ? { ...gap, names: [areaCount({ count: gap.names.length, level })] } : gap));
  return [reform?.said(map, extremes, lang) ?? extremes, counted.join('; '), gapsText({ gaps, level })[lang]].filter(Boolean).map((part) => `${capital(part)}.`).join(' ');
}

/** What a person would say first: the extremes, how many areas in the outer classes, who is missing, and where the reader's own areas stand. */
export function mapSentence(subject: MapSubject, areas: readonly (readonly MapArea[])[], merged: readonly Merged[]): string {
  const { indicator, lang, panels, reform } = subject;
  const words = mapWords(lang);
  const said = panels.map((panel, i) => (panel.picked.compared.length === 0 ? '' : panelSentence(panel, i, areas[i]!, subject)));
  const own = areas.flatMap((some, map) => some.filter((area) => area.own && !merged.some(({ ids }) => ids.includes(area.area))).map((area) => {
    const observation = panels[map]!.picked.cells.get(area.area);
    const value = observation && area.at !== null ? sayObservation(observation, indicator, lang) : area.text;
    return words.own(reform?.own(area.name, map, lang) ?? area.name, value, area.class === null ? '' : limitsText(area.class, subject));
  }));
  return [...(reform?.lead(merged, subject) ?? []), ...said, ...own].filter(Boolean).join(' ');
}
