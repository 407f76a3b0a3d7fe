import { catalogue } from '../indicators/index.js';
import type { Indicator } from '../model/indicator.js';
import { fold } from '../text/fold.js';
import type { NormaliseOptions } from './options.js';

/** A unit or remark in brackets after a name, as headings carry it. */
const BRACKETS = /\s*\([^()]*\)\s*$/;

/** Indicators by the folded names that options give them: their own ids and labels, and a form's names for known ones. */
export function ownNames({ indicators = [], mapping }: NormaliseOptions): ReadonlyMap<string, Indicator> {
  const own = [...indicators];
  const named = Object.entries(mapping?.indicatorNames ?? {}).flatMap(([name, id]) => {
    const indicator = own.find((one) => one.id === id) ?? fromCatalogue(id);
    return indicator === null ? [] : [name, name.replace(BRACKETS, '')].map((one) => [fold(one), indicator] as const);
  });
  return new Map([...named, ...own.flatMap((one) => [one.id, one.label.vi, one.label.en].map((name) => [fold(name), one] as const))]);
}

/** Only what the model holds of a catalogue entry. */
function fromCatalogue(id: string): Indicator | null {
  const entry = catalogue().get(id);
  if (entry === undefined) return null;
  const { aliases: _aliases, plausible: _plausible, legalBasis: _basis, core: _core, years: _years, ...indicator } = entry;
  return indicator;
}
