import { issue, type Outcome } from '../model/issue.js';
import { NOWHERE, type Location } from '../model/source.js';
import { vintageAmbiguous, vintageInferred, type VintageReason } from '../messages/areas.js';
import { codesNamed, vintagesNaming } from './area-names.js';
import { listAreas } from './list-areas.js';
import { REFORM_DAY, VINTAGES, readVintage, type Vintage } from './vintage.js';

/** What is known about a file beside its area names. */
export interface VintageEvidence {
  /** The vintage the caller or the file names. */
  readonly vintage?: string | null;
  /** Day on which the document was issued, ISO. */
  readonly issued?: string | null;
  /** Last day of the period reported, ISO. */
  readonly periodEnd?: string | null;
  /** Where the issue points; default the whole input. */
  readonly at?: Location;
}

/**
 * Decide of which list of provinces a set of names speaks, in the order of the contract: said · names of one vintage
 * only · the set itself (63 or 34) · date of issue · end of the period. Anything below the second step is an info;
 * when nothing decides, the result is null with the error `area.ambiguous`.
 *
 * @param names area names as written; names that mean no province are passed over
 */
export function inferVintage(names: readonly string[], evidence: VintageEvidence = {}): Outcome<Vintage> {
  const { vintage, issued, periodEnd, at = NOWHERE } = evidence;
  const said = vintage == null ? null : readVintage(vintage);
  if (said !== null) return { result: said, issues: [] };
  const telling = new Set(names.map(vintagesNaming).filter((found) => found.length === 1).flat());
  if (telling.size === 1) return { result: [...telling][0]!, issues: [] };
  const decided = (result: Vintage, reason: VintageReason): Outcome<Vintage> => ({
    result,
    issues: [issue('area.vintage_inferred', 'info', vintageInferred({ vintage: result, reason }), at)],
  });
  const whole = VINTAGES.filter((one) => new Set(names.flatMap((name) => [...codesNamed(name, one)])).size >= listAreas(one).length);
  if (whole.length === 1) return decided(whole[0]!, 'set');
  if (issued != null) return decided(issued < REFORM_DAY ? '2024' : '2025', 'issued');
  if (periodEnd != null) return decided(periodEnd < REFORM_DAY ? '2024' : '2025', 'period');
  return { result: null, issues: [issue('area.ambiguous', 'error', vintageAmbiguous({ count: names.length }), at)] };
}
