import type { Text } from '../../model/index.js';
import type { Wording } from '../both.js';
import type { FunnelDenominatorParams, FunnelLeftOutParams, FunnelRefusedParams, FunnelTextParams } from '../funnel.js';
import { withinSentence } from '../within-sentence.js';
import { list, many, ofMany, publisherName } from './lists.js';
import { day } from './periods.js';

export const perPersons = ({ en }: Text): string => `per ${en}\u00a0persons`;

/** What is said of overdispersion, where it was asked for. */
export const widened = (dispersed: boolean | null) => (dispersed === null ? '' : dispersed ? ' (widened, because areas differ by more than chance)' : ' (not widened, because areas do not differ by more than chance)');

export function funnelText(p: FunnelTextParams): string {
  const { level, coverage } = p;
  const be = (names: readonly Text[]) => (names.length === 1 ? 'lies' : 'lie');
  const target = p.given ? `the given target of ${p.target.en}` : `the pooled figure of ${p.target.en}`;
  const outside = [p.high.length > 0 ? `${list(p.high, level)} ${be(p.high)} above` : '', p.low.length > 0 ? `${list(p.low, level)} ${be(p.low)} below` : ''].filter((part) => part !== '').join('; ');
  const limits = `the ${p.percent.en} limits${widened(p.dispersed)}`;
  const found = outside === '' ? `no area lies outside of ${limits}` : `${outside} ${limits}`;
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} ${p.small === 1 ? 'is' : 'are'} too small for a verdict.`;
  return `${p.indicator.en}, ${p.period.en}, against ${target}: ${found}; ${ofMany(coverage.reported, coverage.total, level)} compared.${small}`;
}

const dated = ({ publisher, date }: FunnelDenominatorParams['sources'][number]) => (date === null ? publisherName(publisher) : `${publisherName(publisher)}, ${/^\d{4}-\d\d-\d\d$/.test(date) ? day(date) : date}`);

export const funnelDenominator = ({ denominator, periods, sources }: FunnelDenominatorParams): string => ` The denominator is the ${withinSentence(denominator.en)}, ${periods.map(({ en }) => en).join('; ')} (${sources.map(dated).join('; ')}).`;

export const funnelRefused = ({ reason, indicator }: FunnelRefusedParams): Wording =>
  ({
    score: [`No funnel for “${indicator.en}”: the source publishes no margin of error for the scores.`, null] as const,
    kind: [`No funnel for “${indicator.en}”: it is no share, no count and no rate of counts.`, 'A funnel takes shares or rates with numerator and denominator, or counts against the population.'] as const,
    no_fractions: [`No funnel for “${indicator.en}”: fewer than two areas give numerator and denominator.`, 'Add numerators and denominators.'] as const,
    no_population: [`No funnel for “${indicator.en}”: fewer than two areas have an exact count and a population of the same period.`, 'Add the population of the areas in that period.'] as const,
    no_denominator: [`No funnel for “${indicator.en}”: nothing says by which population to divide.`, 'Name the indicator that counts the persons of the same period (denominator), such as population_average.'] as const,
    median: [`“${indicator.en}” is not set against the median by funnel limits: limits need a rate that areas have together.`, 'Compare with the nation, the region or areas of your choice.'] as const,
    scale: [`No funnel for “${indicator.en}”: its values do not follow from numerators and denominators, so that nothing says to how many they refer.`, 'Check numerator, denominator and value of each area.'] as const,
    saturated: [`No funnel for “${indicator.en}”: the target is 0 or 100%, so there is no variation to compare.`, 'Name the areas that fall short instead.'] as const,
  })[reason];

const NEEDS: Record<FunnelLeftOutParams['kind'], string> = {
  proportion: 'no usable numerator and denominator',
  rate: 'no exact count',
};

export const funnelLeftOut = ({ kind, names, level }: FunnelLeftOutParams): Wording => [`${list(names, level)} ${names.length === 1 ? 'gives' : 'give'} ${NEEDS[kind]}, and ${names.length === 1 ? 'is' : 'are'} not in the funnel.`, null];
