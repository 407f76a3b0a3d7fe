import { benchmark, benchmarkSimilar, benchmarkTarget, formatObservation, smallDenominator, type AreaId, type Dataset, type Outcome, type Text, type Verdict } from '@danbiet/core';
import { answerOf } from './answer.js';
import { signedCell, verdictCell } from './cells.js';
import { choiceOf } from './choice.js';
import type { Verb, Wanted } from './comparison.js';

/** What all kinds of level give. */
interface Made {
  readonly sentence: Text;
  readonly comparisons: readonly { readonly area: AreaId | { readonly id: AreaId }; readonly verdict: Verdict; readonly difference: number }[];
}

/** Who set a target that only the call names. */
const IN_CALL: Text = { vi: 'nêu khi gọi lệnh', en: 'given in the call' };

function made(dataset: Dataset, wanted: Wanted): Outcome<Made> {
  const { against, areas } = wanted;
  const choice = choiceOf(wanted);
  if (typeof against === 'string') return benchmark(dataset, { ...choice, against });
  if ('target' in against) return benchmarkTarget(dataset, { ...choice, target: against.target, source: IN_CALL });
  if ('areas' in against) return benchmark(dataset, { ...choice, against: against.areas });
  const { areas: _, ...rest } = choice;
  return benchmarkSimilar(dataset, { ...rest, area: areas[0]!, count: against.similar });
}

/** Areas against a level. */
export const benchmarkVerb: Verb = {
  name: 'benchmark',
  summary: { vi: 'so các địa bàn với một mức (--against)', en: 'compare areas with a level (--against)' },
  needs: ['indicator', 'period'],
  takes: ['against', 'area', 'level', 'scope'],
  compare(dataset, wanted) {
    const indicator = dataset.indicators.get(wanted.indicator!)!;
    const figures = new Map(dataset.observations().filter((one) => one.indicator === wanted.indicator && one.period === wanted.period && one.scope === wanted.scope).map((one) => [one.area, one]));
    return answerOf(made(dataset, wanted), ({ comparisons }, lang) => ({
      head: { vi: ['Địa bàn', 'Giá trị', 'Chênh', 'Kết luận'], en: ['Area', 'Value', 'Difference', 'Verdict'] }[lang],
      rows: comparisons.map(({ area, verdict, difference }) => {
        const id = typeof area === 'string' ? area : area.id;
        const figure = figures.get(id)!;
        return [dataset.areas.get(id)!.name[lang], formatObservation(figure, indicator, lang).text, signedCell(difference, indicator, lang), verdictCell(verdict, lang, smallDenominator(figure))];
      }),
      right: new Set([1, 2]),
    }));
  },
};
