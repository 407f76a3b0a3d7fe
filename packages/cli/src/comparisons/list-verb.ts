import { comparePeriods, formatNumber, periodText, type AreaId, type AreaLevel, type Dataset, type Lang, type Observation, type Text } from '@danbiet/core';
import { answerOf } from './answer.js';
import type { Verb } from './comparison.js';

/** What the inputs hold of an indicator. */
interface Held {
  readonly id: string;
  readonly label: Text;
  readonly unit: Text;
  /** In the order of time, then by scope and level. */
  readonly figures: readonly HeldFigures[];
}

/** Figures of one period, scope and level. */
interface HeldFigures {
  readonly period: string;
  readonly scope: string;
  readonly level: AreaLevel;
  /** Those with a figure, or with a word in place of one. */
  readonly areas: readonly AreaId[];
}

/** So many areas are named, more are counted. */
const NAMED = 3;

/** What the inputs hold. */
interface Listed {
  readonly indicators: readonly Held[];
  readonly sentence: Text;
}

function figuresOf(dataset: Dataset, observations: readonly Observation[]): readonly HeldFigures[] {
  const groups = new Map<string, HeldFigures>();
  for (const { period, scope, area } of observations) {
    const { level } = dataset.areas.get(area)!;
    const key = JSON.stringify([period, scope, level]);
    groups.set(key, { period, scope, level, areas: [...(groups.get(key)?.areas ?? []), area] });
  }
  const at = (id: string) => dataset.periods.get(id)!;
  const word = ({ scope, level }: HeldFigures) => `${scope}\n${level}`;
  return [...groups.values()].sort((a, b) => comparePeriods(at(a.period), at(b.period)) || (word(a) < word(b) ? -1 : 1));
}

function list(dataset: Dataset, only: string | null): Listed {
  const all = dataset.observations();
  const indicators = [...dataset.indicators.values()].flatMap(({ id, label, unit }): Held[] => {
    const figures = only === null || only === id ? figuresOf(dataset, all.filter(({ indicator }) => indicator === id)) : [];
    return figures.length > 0 ? [{ id, label, unit, figures }] : [];
  });
  const [n, m] = [indicators.length, new Set(indicators.flatMap(({ figures }) => figures.map(({ period }) => period))).size];
  const sentence =
    only === null
      ? { vi: `Đầu vào có ${n} chỉ số, ${m} kỳ. Thêm --indicator ID để xem các kỳ của một chỉ số.`, en: `The inputs hold ${n} indicator${n === 1 ? '' : 's'} and ${m} period${m === 1 ? '' : 's'}. Add --indicator ID for the periods of one.` }
      : { vi: `${indicators[0]?.label.vi ?? only}: ${m} kỳ.`, en: `${indicators[0]?.label.en ?? only}: ${m} period${m === 1 ? '' : 's'}.` };
  return { indicators, sentence };
}

function periodsCell(figures: readonly HeldFigures[], lang: Lang): string {
  const ids = [...new Set(figures.map(({ period }) => period))];
  return ids.length <= 2 ? ids.join(', ') : `${ids[0]!} … ${ids.at(-1)!} (${formatNumber(ids.length, lang)})`;
}

function areasCell(dataset: Dataset, areas: readonly AreaId[], lang: Lang): string {
  return areas.length <= NAMED ? areas.map((id) => dataset.areas.get(id)!.name[lang]).join(', ') : formatNumber(areas.length, lang);
}

/** What there is to compare. */
export const listVerb: Verb = {
  name: 'list',
  summary: { vi: 'liệt kê những gì có thể so sánh: chỉ số, kỳ, phạm vi (cũng là khi không có --verb)', en: 'list what there is to compare: indicators, periods, scopes (also without --verb)' },
  needs: [],
  takes: ['indicator'],
  compare: (dataset, { indicator }) =>
    answerOf({ result: list(dataset, indicator), issues: [] }, ({ indicators }, lang) =>
      indicator === null
        ? {
            head: { vi: ['Mã', 'Chỉ số', 'Đơn vị', 'Kỳ'], en: ['Id', 'Indicator', 'Unit', 'Periods'] }[lang],
            rows: indicators.map(({ id, label, unit, figures }) => [id, label[lang], unit[lang], periodsCell(figures, lang)]),
            right: new Set(),
          }
        : {
            head: { vi: ['Mã kỳ', 'Kỳ', 'Phạm vi', 'Cấp', 'Địa bàn'], en: ['Period id', 'Period', 'Scope', 'Level', 'Areas'] }[lang],
            rows: indicators.flatMap(({ figures }) => figures.map(({ period, scope, level, areas }) => [period, periodText(dataset.periods.get(period)!, lang), scope, level, areasCell(dataset, areas, lang)])),
            right: new Set(),
          },
    ),
};
