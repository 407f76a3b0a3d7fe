import type { Dataset } from '../dataset/dataset.js';
import { followed } from '../disclosure/followed.js';
import { bySize, hide } from '../disclosure/hide.js';
import { placeOf, publishedSums, type Place, type PublishedSum } from '../disclosure/published-sums.js';
import { reveals, sensitiveCountsOf } from '../disclosure/reveals.js';
import { suppressSmall } from '../disclosure/suppress-small.js';
import { smallSuppressed } from '../messages/compare.js';
import { issue, VALUELESS, type Area, type Indicator, type Issue, type Observation } from '../model/index.js';
import type { MadeOf } from './breaks.js';
import { cellsOf, keyOf, withFraction } from './fractions.js';

/** That figures of sensitive indicators are not shown: how many areas of each level have one. */
export function withheld(hidden: readonly Area[]): readonly Issue[] {
  const levels = [...new Set(hidden.map(({ level }) => level))];
  return levels.map((level) => issue('compare.refused', 'info', smallSuppressed({ count: hidden.filter((area) => area.level === level).length, level })));
}

/** The areas and periods of what is made, and of what it is made of. */
type Names = Pick<Dataset, 'areas' | 'periods'>;

/**
 * Figures that were made of others, fit to stand beside what is shown of those ({@link suppressSmall}): of a sensitive
 * indicator, or of one that is made of sensitive counts, those that say a small count below the nation are suppressed; and
 * as long as its sums give a hidden figure away, the smallest of those that do is, also the nation's, which nobody has
 * published. A share of which a count is hidden is hidden with it.
 *
 * @param made figures and those that each of them adds up; published ones, which are their own part, stay
 * @param dataset that holds those
 * @param names areas and periods of the figures made
 */
export function withholdRevealing(made: readonly MadeOf[], dataset: Dataset, { areas, periods }: Names): { readonly figures: readonly MadeOf[]; readonly issues: readonly Issue[] } {
  const names: Names = { areas: new Map([...dataset.areas, ...areas]), periods: new Map([...dataset.periods, ...periods]) };
  const countsOf = ({ figure }: MadeOf) => sensitiveCountsOf(dataset.indicators.get(figure.indicator)!, dataset);
  const slices = new Map<string, MadeOf[]>();
  for (const one of made) {
    const { indicator: id, scope, status } = one.figure;
    if (VALUELESS.has(status) || one.parts[0]?.[0] === one.figure || (!dataset.indicators.get(id)!.sensitive && countsOf(one).length === 0)) continue;
    const slice = slices.get(`${id}\n${scope}`);
    if (slice) slice.push(one);
    else slices.set(`${id}\n${scope}`, [one]);
  }
  const hidden = new Map<string, MadeOf>();
  const lacksCount = (one: MadeOf) => countsOf(one).some((count) => hidden.has(keyOf({ ...one.figure, indicator: count.id })) || isHidden(one.figure, count, dataset));
  // a share says what its counts say: those first
  for (const slice of [...slices.values()].sort(([a], [b]) => countsOf(a!).length - countsOf(b!).length)) {
    for (const one of revealing(slice, new Set(slice.filter(lacksCount)), dataset, names)) hidden.set(keyOf(one.figure), one);
  }
  return {
    figures: made.map((one) => (hidden.get(keyOf(one.figure)) === one ? { ...one, figure: hide(one.figure) } : one)),
    issues: withheld([...new Set([...hidden.values()].map(({ figure }) => names.areas.get(figure.area)!))]),
  };
}

/** Whether the count of a figure's area, period and scope is there and not shown. */
const isHidden = ({ area, period, scope }: Observation, count: Indicator, dataset: Dataset): boolean => suppressSmall(dataset, count, scope).get(placeOf(area, period))?.status === 'suppressed';

/** What is known beside the figures made of one indicator and scope: all that is shown, and what adds up to what. */
interface Known {
  readonly cells: Map<Place, Observation>;
  readonly sums: readonly PublishedSum[];
  /** Where the figures made stand in them. */
  readonly madeAt: ReadonlyMap<Place, MadeOf>;
}

function knownBeside(slice: readonly MadeOf[], indicator: Indicator, dataset: Dataset, names: Names): Known {
  const given = cellsOf(dataset);
  const shown = suppressSmall(dataset, indicator, slice[0]!.figure.scope);
  const cells = new Map(shown);
  const madeAt = new Map<Place, MadeOf>();
  // what was added up is known to the number, also where the sum or a part only bounds the true one
  const exactly = (place: Place, figure: Observation): Place => {
    cells.set(`${place} as added`, { ...figure, bound: 'eq' });
    return `${place} as added`;
  };
  const sums = slice.map((one): PublishedSum => {
    const { figure } = one;
    const place = placeOf(figure.area, figure.period);
    const parts = one.parts.flat().filter(({ status }) => !VALUELESS.has(status)).map((part) => {
      const at = placeOf(part.area, part.period);
      return shown.get(at)?.status === 'suppressed' ? at : exactly(at, withFraction(part, indicator, given));
    });
    const whole = exactly(place, figure);
    madeAt.set(whole, one);
    // of a sum that lacks parts, nothing follows for wider ones
    if (figure.bound === 'eq' && figure.status !== 'estimated') {
      cells.set(place, figure);
      madeAt.set(place, one);
    }
    return { whole, parts };
  });
  return { cells, sums: [...sums, ...publishedSums(cells, indicator, names)], madeAt };
}

/**
 * Those of the figures made of one indicator and scope that must not be shown.
 *
 * @param bare those that are hidden whatever they say
 */
function revealing(slice: readonly MadeOf[], bare: ReadonlySet<MadeOf>, dataset: Dataset, names: Names): ReadonlySet<MadeOf> {
  const indicator = dataset.indicators.get(slice[0]!.figure.indicator)!;
  const { cells, sums, madeAt } = knownBeside(slice, indicator, dataset, names);
  const gone = new Set<MadeOf>();
  const take = (one: MadeOf): void => {
    gone.add(one);
    for (const [place, at] of madeAt) if (at === one) cells.set(place, hide(one.figure));
  };
  const made = sensitiveCountsOf(indicator, dataset);
  const isSmall = ({ figure }: MadeOf) => names.areas.get(figure.area)!.level !== 'nation' && reveals(figure, indicator, made);
  for (const one of slice) if (bare.has(one) || isSmall(one)) take(one);
  const around = new Map<Place, Place[]>();
  for (const { whole, parts } of sums) around.set(whole, [...(around.get(whole) ?? [whole]), ...parts]);
  for (;;) {
    // as suppressSmall: those that no sum links with one already met in this round, and no figure that it took
    const met = new Set<Place | MadeOf>();
    for (const { by } of followed(cells, indicator, sums, dataset)) {
      const within = by.flatMap((whole) => around.get(whole)!).flatMap((place) => madeAt.get(place) ?? []);
      const [next] = within.filter((one) => !gone.has(one)).sort((a, b) => bySize(a.figure, b.figure));
      if (next === undefined || [...by, ...within].some((one) => met.has(one))) continue;
      for (const one of [...by, next]) met.add(one);
      take(next);
    }
    if (met.size === 0) return gone;
  }
}
