import { benchmark, benchmarkPast, benchmarkSimilar, benchmarkTarget, formatNumber, formatObservation, pick, smallDenominator, type AreaId, type Benchmark, type Dataset, type Lang, type Outcome, type Text, type Verdict } from '@danbiet/core';
import type { TextTable } from '../terminal/text-table.js';
import { answerOf } from './answer.js';
import { differenceHead, intervalCell, intervalHead, NOTHING, signedCell, verdictCell, VERDICT_HEAD } from './cells.js';
import { choiceOf } from './choice.js';
import type { Against, Answer, Verb, Wanted } from './comparison.js';
import { differenceTable } from './difference-table.js';
import { personsFor } from './persons.js';

/** What all kinds of level give. */
interface Made {
  readonly sentence: Text;
  readonly comparisons: readonly { readonly area: AreaId | { readonly id: AreaId }; readonly verdict: Verdict; readonly difference: number }[];
}

/** Who set a target that only the call names. */
const IN_CALL: Text = { vi: 'nêu khi gọi lệnh', en: 'given in the call' };

function byInterval(dataset: Dataset, wanted: Wanted): Outcome<Made> {
  const { against, areas } = wanted;
  const choice = choiceOf(wanted);
  if (typeof against === 'string') return benchmark(dataset, { ...choice, against });
  if ('target' in against) return benchmarkTarget(dataset, { ...choice, target: against.target, source: IN_CALL });
  if ('areas' in against) return benchmark(dataset, { ...choice, against: against.areas });
  const { areas: _, ...rest } = choice;
  return benchmarkSimilar(dataset, { ...rest, area: areas[0]!, ...('similar' in against && { count: against.similar }) });
}

/** Areas against a level, by their own intervals. */
function intervalAnswer(dataset: Dataset, wanted: Wanted): Answer {
  const indicator = dataset.indicators.get(wanted.indicator!)!;
  const compared = new Map((pick(dataset, choiceOf(wanted)).result?.compared ?? []).map((one) => [one.area.id, one]));
  return answerOf(byInterval(dataset, wanted), ({ comparisons }, lang) => ({
    head: [...{ vi: ['Địa bàn', 'Giá trị'], en: ['Area', 'Value'] }[lang], intervalHead(wanted.confidence, lang), differenceHead(indicator, lang), VERDICT_HEAD[lang]],
    rows: comparisons.map(({ area, verdict, difference }) => {
      const id = typeof area === 'string' ? area : area.id;
      const { observation, interval } = compared.get(id)!;
      return [dataset.areas.get(id)!.name[lang], formatObservation(observation, indicator, lang).text, intervalCell(interval, indicator, lang), signedCell(difference, indicator, lang), verdictCell(verdict, lang, smallDenominator(observation))];
    }),
    right: new Set([1, 3]),
  }));
}

/** The table of areas against a level by the limits of chance; a count is shown as the rate that is compared. */
function limitsTable(dataset: Dataset, { indicator }: Wanted, { comparisons, value }: Benchmark, lang: Lang): TextTable {
  const of = dataset.indicators.get(indicator!)!;
  const decimals = of.kind === 'ratio' ? Math.max(2, of.decimals) : 1;
  const number = (one: number) => formatNumber(one, lang, { decimals, percent: of.kind === 'share' });
  return {
    head: [...{ vi: ['Địa bàn', 'Giá trị'], en: ['Area', 'Value'] }[lang], differenceHead(of, lang), ...{ vi: ['Giới hạn 95%', 'Giới hạn 99,8%'], en: ['95% limits', '99.8% limits'] }[lang], VERDICT_HEAD[lang]],
    rows: comparisons.map(({ area, difference, limits = [], verdict, small }) => {
      const [near, far] = [0, 1].map((at) => (limits[at] ? `${number(limits[at].lower)} – ${number(limits[at].upper)}` : NOTHING));
      const few = small ? { vi: ' (số lượng quá nhỏ)', en: ' (too few cases)' }[lang] : '';
      return [dataset.areas.get(area)!.name[lang], number(value + difference), `${difference >= 0.5 / 10 ** decimals ? '+' : ''}${formatNumber(difference, lang, { decimals })}`, near!, far!, `${verdictCell(verdict, lang)}${few}`];
    }),
    right: new Set([1, 2]),
  };
}

/** Areas against their own earlier figures. */
function pastAnswer(dataset: Dataset, { indicator: id, period, areas, scope, confidence }: Wanted, from: string | null): Answer {
  const choice = { indicator: id!, period: period!, scope, level: confidence, ...(areas.length > 0 && { areas }), ...(from !== null && { from }) };
  return answerOf(benchmarkPast(dataset, choice), ({ comparisons, indicator, period: now, from: before }, lang) => differenceTable({ indicator, from: before, to: now, rows: comparisons, confidence }, lang));
}

/** The level of a funnel, or null for one that has no funnel. */
const levelOf = (against: Against) => (typeof against === 'string' ? against : 'areas' in against ? against.areas : null);

/** Areas against a level. */
export const benchmarkVerb: Verb = {
  name: 'benchmark',
  summary: { vi: 'so các địa bàn với một mức (--against)', en: 'compare areas with a level (--against)' },
  needs: ['indicator', 'period'],
  takes: ['against', 'method', 'per', 'denominator', 'overdispersed', 'area', 'level', 'scope', 'confidence'],
  async compare(dataset, wanted) {
    const { against, method, per, overdispersed } = wanted;
    if (typeof against === 'object' && 'past' in against) return pastAnswer(dataset, wanted, against.past);
    const level = method === 'funnel' ? levelOf(against) : null;
    if (level === null) return intervalAnswer(dataset, wanted);
    return answerOf(benchmark(dataset, { ...choiceOf(wanted), against: level, method, per, overdispersed, ...(await personsFor(dataset, wanted)) }), (result, lang) => limitsTable(dataset, wanted, result, lang));
  },
};
