import { areaById, namesArea, readVintage, resolveArea, saysBelowProvince } from '../areas/index.js';
import type { CommuneFinder, WrittenCommune } from '../areas/commune-finder.js';
import { communeAmbiguous, communeCodeMismatch, communeInferred, communeNotInForce, communeOrProvince, communeUnknown } from '../messages/communes.js';
import type { Area, AreaId } from '../model/area.js';
import { issue, type Issue, type Outcome } from '../model/issue.js';
import { foldBare } from '../text/fold.js';
import { CommuneIndex } from './commune-index.js';
import { COMMUNE_VINTAGES, provinceVintageOf, type Commune, type CommuneList } from './commune.js';
import { listsInForce } from './lists-in-force.js';
import { readCommuneWords, type CommuneWords } from './written-commune.js';

/** Words of a level column that mean communes. */
const LEVELS = new Set(['commune', 'ward', 'township', 'special zone', 'xa', 'phuong', 'thi tran', 'dac khu']);
const MOST_CHOICES = 6;

/** A commune with the list that holds it. */
interface Held {
  readonly index: CommuneIndex;
  readonly commune: Commune;
}

/**
 * Lists of communes to normalise with, given as `communes` of the options. A name is looked for in its own province; one
 * that several communes share is refused with the choices.
 *
 * @example new CommuneLists([list]).find({ name: 'Phường Ba Đình', within: 'Hà Nội', … })?.result?.id // '00004@2025'
 */
export class CommuneLists implements CommuneFinder {
  readonly #indexes: readonly CommuneIndex[];

  /** @param lists those of one vintage are taken together */
  constructor(lists: readonly CommuneList[]) {
    const byVintage = COMMUNE_VINTAGES.map((vintage) => ({ vintage, communes: [...new Map(lists.filter((list) => list.vintage === vintage).flatMap(({ communes }) => communes).map((one) => [one.code, one])).values()] }));
    this.#indexes = byVintage.filter(({ communes }) => communes.length > 0).map((list) => new CommuneIndex(list));
  }

  /** The commune that words mean, see {@link CommuneFinder}. */
  find(written: WrittenCommune): Outcome<Area> | null {
    const words = readCommuneWords(written.name);
    const byLevel = LEVELS.has(foldBare(written.level).replace(/^cap /, ''));
    const code = communeCode(written, byLevel);
    const said = byLevel || words.type !== null || code !== null;
    const within = written.within ?? words.around.at(-1) ?? null;
    if (!said && (within === null || written.name === '' || /^\d+$/.test(words.name) || saysBelowProvince(written.name))) return null;
    const indexes = this.#indexes.filter(({ list }) => isOfVintage(list, written.vintage));
    if (indexes.length === 0) return null;

    const found = indexes.flatMap((index) => heldIn(index, words, written, code));
    if (!said) return this.#unsaid(written, words, found);
    const fitting = code === null || written.name === '' ? found : found.filter(({ commune }) => commune.code === code);
    if (fitting.length === 0) return refused(found.length > 0 ? issue('area.ambiguous', 'error', communeCodeMismatch({ name: written.name, code: code ?? '', choices: choicesOf(found) })) : this.#unknown(written, words, indexes));
    return this.#decided(written, fitting);
  }

  /** A bare name in a table of one province: a commune of it, unless it is a province's name too. */
  #unsaid(written: WrittenCommune, words: CommuneWords, found: readonly Held[]): Outcome<Area> | null {
    if (found.length === 0) return null;
    if (!namesArea(written.name)) return this.#decided(written, found);
    // the province itself heads or ends the list of its communes
    const own = found.some(({ commune, index }) => resolveArea(written.name, { vintage: provinceVintageOf(index.list.vintage) }).result?.id === commune.province);
    return own ? null : refused(issue('area.ambiguous', 'error', communeOrProvince({ name: words.name === '' ? written.name : written.name.trim(), choices: choicesOf(found) })));
  }

  /** The one commune that is left, of the list that was in force. */
  #decided({ vintage, issued, periodEnd, name, code }: WrittenCommune, found: readonly Held[]): Outcome<Area> {
    const vintages = [...new Set(found.map(({ index }) => index.list.vintage))];
    const inForce = vintages.length === 1 ? vintages : listsInForce(vintages, issued ?? periodEnd);
    const left = found.filter(({ index }) => inForce.includes(index.list.vintage));
    const [only, ...others] = left;
    const day = issued ?? periodEnd;
    const named = vintage !== null && vintage.trim() !== '';
    if (!named && day !== null && only !== undefined && listsInForce([only.index.list.vintage], day).length === 0) return refused(issue('area.ambiguous', 'error', communeNotInForce({ name: name || (code ?? ''), vintage: only.index.list.vintage, day })));
    if (only === undefined || others.length > 0) return refused(issue('area.ambiguous', 'error', communeAmbiguous({ name: name || (code ?? ''), choices: choicesOf(left.length > 0 ? left : found) })));
    const area = only.index.area(only.commune);
    const said = named && (this.#indexes.filter(({ list }) => isOfVintage(list, vintage)).length === 1 || vintage.trim() === area.vintage);
    return { result: area, issues: said ? [] : [issue('area.vintage_inferred', 'info', communeInferred({ vintage: only.index.list.vintage, reason: vintages.length > 1 ? (issued === null ? 'period' : 'issued') : 'names' }))] };
  }

  #unknown({ name, code, within }: WrittenCommune, words: CommuneWords, indexes: readonly CommuneIndex[]): Issue {
    const near = name === '' ? [] : [...new Set(indexes.flatMap((index) => index.nearest(words.name, provinceOf(index.list, words, within))))].slice(0, 3);
    const province = indexes.map((index) => provinceOf(index.list, words, within)).find((id) => id !== null) ?? null;
    return issue('area.unknown', 'error', communeUnknown({ name: name || (code ?? ''), province: province === null ? null : areaById(province)!.name, near }));
  }
}

/** What of a list the name and the code may mean. */
function heldIn(index: CommuneIndex, words: CommuneWords, { name, within }: WrittenCommune, code: string | null): Held[] {
  if (words.name === '' || (name === code && code !== null)) {
    const commune = index.byCode(code ?? '');
    return commune ? [{ index, commune }] : [];
  }
  return index.named(words.name, words.type, provinceOf(index.list, words, within)).map((commune) => ({ index, commune }));
}

/** The province that stands after a name or that the table says, or null. */
function provinceOf(list: CommuneList, { around }: CommuneWords, within: string | null): AreaId | null {
  const vintage = provinceVintageOf(list.vintage);
  for (const words of [...around].reverse().concat(within === null ? [] : [within])) {
    const { result } = resolveArea(words, { vintage });
    if (result?.level === 'province') return result.id;
  }
  return null;
}

/** A code of five digits, or one whose zeros a spreadsheet took where the level says that it is a commune's. */
function communeCode({ name, code }: WrittenCommune, byLevel: boolean): string | null {
  const written = (code ?? (/^\d+$/.test(name.trim()) ? name : '')).trim().replace(/@.*$/, '');
  return /^\d{5}$/.test(written) || (/^\d{3,4}$/.test(written) || (byLevel && /^\d{1,2}$/.test(written))) ? written.padStart(5, '0') : null;
}

function isOfVintage({ vintage }: CommuneList, said: string | null): boolean {
  const word = said?.trim() ?? '';
  if (word === '' || word === vintage) return true;
  return word !== '2021' && readVintage(word) === provinceVintageOf(vintage);
}

function choicesOf(found: readonly Held[]): string[] {
  return found.slice(0, MOST_CHOICES).map(({ index, commune }) => index.choice(commune));
}

function refused(why: Issue): Outcome<Area> {
  return { result: null, issues: [why] };
}
