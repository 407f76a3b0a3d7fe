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

function made(dataset: Dataset, wanted: Wanted): Outcome<Made> {
  const { against, areas } = wanted;
  const choice = choiceOf(wanted);
  if (typeof against === 'object') return benchmarkTarget(dataset, { ...choice, target: against.target, source: { vi: 'nêu khi gọi lệnh', en: 'given in the call' } });
  return against === 'similar' ? benchmarkSimilar(dataset, { indicator: choice.indicator, period: choice.period, area: areas[0]! }) : benchmark(dataset, { ...choice, against });
}

/** Areas against a level. */
export const benchmarkVerb: Verb = {
  name: 'benchmark',
  needs: ['indicator', 'period'],
  compare(dataset, wanted) {
    const indicator = dataset.indicators.get(wanted.indicator!)!;
    const figures = new Map(dataset.observations().filter((one) => one.indicator === wanted.indicator && one.period === wanted.period && one.scope === '').map((one) => [one.area, one]));
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
