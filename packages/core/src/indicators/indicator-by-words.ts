import { foldBare } from '../text/fold.js';
import { catalogue, type CatalogueEntry } from './catalogue.js';
import { sameUnit } from './unit-words.js';

/** Words that a heading may add or leave out without meaning anything else. */
const FILLERS = new Set(['so', 'cac', 'cua', 'duoc', 'nhung', 'tong', 'la', 'va', 'trong', 'do', 'ca', 'mot', 'tren']);

const BODY = /\b(?:ban (?:thanh tra nhan dan|giam sat dau tu|ttnd|gsdt\w*)|ttnd|gsdt\w*|mttq|mat tran)\b/;
const BODY_WORDS = new Set('ban thanh tra nhan dan giam sat dau tu cong dong'.split(' '));
/** Begins the ids of what a source counts of two boards together. */
const BOTH_BODIES = 'pib_cisb_';

/** `kiến nghị giải quyết` asks for what `kiến nghị được giải quyết` says was done. */
const ASKED = /\b(kien nghi) (giai quyet|xu ly)\b/g;
/** `kiến nghị được xem xét, giải quyết` says no more. */
const CONSIDERED = /\b(kien nghi\b.*) xem xet(?= giai quyet\b)/;

/** Fewer words than this are shared by chance. */
const ENOUGH = 3;

let byWords: readonly { readonly entry: CatalogueEntry; readonly words: ReadonlySet<string> }[] | undefined;
let byKey: ReadonlyMap<string, ReadonlySet<CatalogueEntry>> | undefined;

/**
 * The indicator whose label or alias is made of a heading's words, in whatever order a header of several rows brings
 * them (`Đơn thuộc thẩm quyền / Khiếu nại`), or the only one that has all of them and a few more. Words that no name
 * has are never passed over: they may be the ones that make it another indicator.
 *
 * @param unit the unit word beside the heading, or null; indicators of other units are no candidates
 * @returns null when no name, or the names of several indicators, fit
 */
export function indicatorByWords(heading: string, unit: string | null): CatalogueEntry | null {
  const candidates = indicatorsByWords(heading, unit);
  return candidates.length === 1 ? candidates[0]! : null;
}

/** As {@link indicatorByWords}: all the indicators that fit a heading. */
export function indicatorsByWords(heading: string, unit: string | null): readonly CatalogueEntry[] {
  const words = wordsOf(heading);
  if (words.size === 0) return [];
  const fits = (entry: CatalogueEntry): boolean => unit === null || sameUnit(entry.unit.vi, unit) || sameUnit(entry.unit.en, unit);
  const exact = (own: ReadonlySet<string>): CatalogueEntry[] => [...(keys().get(keyOf(own)) ?? [])].filter(fits);
  const named = exact(words);
  // `Ban Thanh tra nhân dân giám sát` beside `vụ việc`, or `vụ`: the name is written in two cells
  const same = named.length > 0 || unit === null ? named : [...new Set(sameUnits(unit).flatMap((own) => exact(new Set([...words, ...wordsOf(own)]))))];
  if (same.length > 0) return same.length === 1 && same[0]!.id.startsWith(BOTH_BODIES) && !namesBody(heading) ? ofSomeBody(words).filter(fits) : same;
  if (words.size < ENOUGH) return [];
  const share = words.has('ty') && words.has('le');
  const wider = new Set(names().filter((name) => [...words].every((word) => name.words.has(word))).map(({ entry }) => entry));
  return [...wider].filter((entry) => fits(entry) && (entry.kind === 'share') === share);
}

/** Whether words name one of the bodies that supervise, each of which has its own indicators of the same steps. */
export function namesBody(text: string): boolean {
  return BODY.test(foldBare(text));
}

/** The indicators that say nothing but these words of one body or of several: a phrase of both boards' report means both only beside their names. */
function ofSomeBody(words: ReadonlySet<string>): CatalogueEntry[] {
  const others = (label: ReadonlySet<string>): boolean => [...label].every((word) => words.has(word) || BODY_WORDS.has(word));
  return [...catalogue().values()].filter(({ label }) => {
    const own = wordsOf(label.vi);
    return [...words].every((word) => own.has(word)) && others(own);
  });
}

/** A unit word as written and as the catalogue writes it. */
function sameUnits(unit: string): readonly string[] {
  return [...new Set([unit, ...[...catalogue().values()].flatMap((entry) => [entry.unit.vi, entry.unit.en]).filter((own) => sameUnit(own, unit))])];
}

/** Whether a heading has all the words of one of an indicator's names, so that it says no less than the name does. */
export function hasWordsOfName(heading: string, entry: CatalogueEntry): boolean {
  const words = wordsOf(heading);
  return names().some((name) => name.entry === entry && name.words.size > 0 && [...name.words].every((word) => words.has(word)));
}

function names(): NonNullable<typeof byWords> {
  byWords ??= [...catalogue().values()].flatMap((entry) => [entry.label.vi, entry.label.en, ...entry.aliases].map((name) => ({ entry, words: wordsOf(name.replace('…', ' ')) })));
  return byWords;
}

function keys(): NonNullable<typeof byKey> {
  if (byKey) return byKey;
  const made = new Map<string, Set<CatalogueEntry>>();
  for (const { entry, words } of names()) made.set(keyOf(words), (made.get(keyOf(words)) ?? new Set<CatalogueEntry>()).add(entry));
  byKey = made;
  return made;
}

function wordsOf(text: string): ReadonlySet<string> {
  const told = foldBare(text).replace(CONSIDERED, '$1').replace(ASKED, (_, asks: string, what: string) => `${asks} ${what.replace(/\S+/g, '>$&')}`);
  return new Set(told.split(' ').filter((word) => word !== '' && !FILLERS.has(word)));
}

function keyOf(words: ReadonlySet<string>): string {
  return [...words].sort().join(' ');
}
