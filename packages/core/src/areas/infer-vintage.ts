import { issue, type Outcome } from '../model/issue.js';
import { NOWHERE, type Location } from '../model/source.js';
import { vintageAmbiguous, vintageInferred, vintageTied, vintageUnknown, type VintageReason } from '../messages/areas.js';
import { readCode } from './area-code.js';
import { codesMeant } from './codes-meant.js';
import { VINTAGES, readVintage, vintageOn, type Vintage } from './vintage.js';

/** What is known about a file beside its area names. */
export interface VintageEvidence {
  /** The vintage the caller or the file names. */
  readonly vintage?: string | null;
  /** Codes that stand beside the names, in the same order; a code and a name together often decide. */
  readonly codes?: readonly (string | null)[];
  /** Day (or month or year) in which the document was issued, ISO. */
  readonly issued?: string | null;
  /** Last day of the period reported, ISO. */
  readonly periodEnd?: string | null;
  /** Where the issue points; default the whole input. */
  readonly at?: Location;
}

/**
 * Of the 34 provinces, how many a file must name (and none of the 29 that are gone) to be arranged by them. Not all 34,
 * because tables leave out provinces without a figure; 30 of 63 names drawn without a single one of the 29 is no chance.
 */
const NEARLY_ALL = 30;

/**
 * Decide of which list of provinces a set of names speaks, in the order of the contract: said (also by codes such as
 * `31@2024`) · names or codes of one vintage only · the set itself · date of issue · end of the period. Anything below
 * the second step adds the info `area.vintage_inferred`; a tie, or no evidence at all, is the error `area.ambiguous`.
 *
 * @param names area names or codes as written; those that mean no province are passed over
 * @example inferVintage(['Hà Nội', 'Hà Giang']).result // '2024': Hà Giang is in no later list
 */
export function inferVintage(names: readonly string[], evidence: VintageEvidence = {}): Outcome<Vintage> {
  const { vintage, codes, issued, periodEnd, at = NOWHERE } = evidence;
  const decided = (result: Vintage, reason: VintageReason): Outcome<Vintage> => ({
    result,
    issues: [issue('area.vintage_inferred', 'info', vintageInferred({ vintage: result, reason }), at)],
  });
  const tied = (): Outcome<Vintage> => ({ result: null, issues: [issue('area.ambiguous', 'error', vintageTied({}), at)] });

  const own = new Set([...names, ...(codes ?? [])].map((text) => readCode(text ?? '')?.vintage).filter((one) => one != null));
  if (own.size === 1) return { result: [...own][0]!, issues: [] };
  if (own.size > 1) return tied();
  if (vintage != null && vintage.trim() !== '') {
    const said = readVintage(vintage);
    return { result: said, issues: said === null ? [issue('area.ambiguous', 'error', vintageUnknown({ vintage }), at)] : [] };
  }

  const meant = names.map((name, i) => VINTAGES.map((one) => codesMeant(name, codes?.[i], one)));
  const telling = new Set(meant.map((of) => VINTAGES.filter((_, i) => of[i]!.size > 0)).filter((found) => found.length === 1).flat());
  if (telling.size > 1) return tied();
  if (telling.size === 1) return decided([...telling][0]!, 'names');
  if (new Set(meant.flatMap((of) => [...of[1]!])).size >= NEARLY_ALL) return decided('2025', 'set');
  const [byIssue, byPeriod] = [issued, periodEnd].map((date) => (date == null ? null : vintageOn(date)));
  if (byIssue) return decided(byIssue, 'issued');
  if (byPeriod) return decided(byPeriod, 'period');
  return { result: null, issues: [issue('area.ambiguous', 'error', vintageAmbiguous({ count: names.length }), at)] };
}
