import { drawnValue, formatObservation, NO_DATA, periodText, sayObservation, type Area, type Lang, type Observation } from '@danbiet/core';
import type { ArchipelagoTile } from '@danbiet/core/areas';
import { fractionText, gapOf, remarks } from '../../figure/index.js';
import type { Gap } from '../../layout/nothing.js';
import { tileName } from '../../layout/tile-name.js';
import { archipelagoWords } from '../../messages/archipelagos/in-language.js';
import { mapWords } from '../../messages/map/words.js';
import { classOf } from './classes.js';
import { limitsText } from './limits-text.js';
import type { MapArchipelago, MapArea, NothingKind } from './map-series.js';
import type { MapSubject, PanelSubject } from './subject.js';

const MARKED = ['silent', 'not_reported', 'not_applicable', 'not_due', 'suppressed'] as const;

/** The kind of nothing, as far as marks tell it. */
const kindOf = (gap: Gap): NothingKind => MARKED.find((kind) => kind === gap) ?? 'ambiguous';

/** One province in words and numbers. */
export function mapArea(area: Area, observation: Observation | null, subject: MapSubject, { picked, own }: PanelSubject): MapArea {
  const { indicator, lang } = subject;
  const words = mapWords(lang);
  const shown = observation === null ? { text: NO_DATA[lang], plain: '' } : formatObservation(observation, indicator, lang);
  const at = shown.plain === '' ? null : Number(shown.plain);
  const bound = at !== null && observation ? drawnValue(observation, indicator).bound : 'eq';
  const of = at === null ? null : classOf(at, subject.limits, bound);
  const fraction = at !== null && observation ? fractionText(observation, subject) : '';
  const lines = [
    `${at !== null && observation ? sayObservation(observation, indicator, lang, shown.text) : shown.text}, ${periodText(picked.period, lang)}`,
    fraction === shown.text ? '' : fraction,
    of === null ? '' : words.inClass(limitsText(of, subject)),
    at === null || subject.line === '' ? '' : words.against(subject.line),
    subject.reform?.lineage(area, subject) ?? '',
    ...remarks(observation, subject),
  ].filter(Boolean);
  const name = area.name[lang];
  return {
    area: area.id,
    name,
    short: tileName(area.id, name),
    own: own.has(area.id),
    text: shown.text,
    plain: shown.plain,
    at,
    gap: at === null ? kindOf(gapOf(observation)) : of !== null ? null : bound === 'ge' || bound === 'gt' ? 'upward' : 'under',
    bound,
    hollow: at !== null && (observation?.status === 'provisional' || observation?.status === 'estimated'),
    class: of,
    label: [name, ...lines].join(', '),
    tip: { heading: name, lines },
  };
}

/** An archipelago with what is said of its province. */
export function mapArchipelago(tile: ArchipelagoTile, province: MapArea | null, lang: Lang): MapArchipelago {
  const words = mapWords(lang);
  const [begin, end, under] = archipelagoWords(lang)[tile.archipelago];
  const name = `${begin} ${end}`;
  const [first, ...more] = province?.tip.lines ?? [];
  // the figure is its province's, and is said as such
  const lines = province === null ? [words.outside] : [`${province.name}: ${first}`, ...more];
  return { ...tile, name, lines: [begin, end], under, province, label: `${name} ${under}; ${lines.join(', ')}`, tip: { heading: `${name} ${under}`, lines } };
}
