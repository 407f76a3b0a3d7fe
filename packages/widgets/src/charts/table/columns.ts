import { exactFraction, formatLevel, formatObservation, formatValue, intervalOf, NO_DATA, periodText, smallDenominator, type AreaId, type Indicator, type Lang, type Observation } from '@danbiet/core';
import { capital, fractionText, intervalText, only, remarks, sourceColumn, type TableCell, type WrittenColumn } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { tableFigureWords } from '../../messages/table-figure/words.js';
import { figureOf, type TablePart, type TableSubject } from './subject.js';

/** A signed difference in the indicator's form, without the sign of per cent: `+0,43`, `−1,33`, `0,00`. */
export function differenceCell(difference: number, indicator: Indicator, lang: Lang): TableCell {
  const { text, plain } = formatValue(difference, indicator, lang);
  const bare = text.replace(/%$/, '');
  return { text: difference > 0 && /[1-9]/.test(bare) ? `+${bare}` : bare, plain };
}

const unitOf = ({ unit }: Indicator, lang: Lang): string => (unit[lang] === '%' ? '' : unit[lang]);

/** How the parts of a table are told apart: by indicator, by period, by both. */
export function nameOf({ picked: { indicator, period } }: TablePart, { parts, lang }: TableSubject): string {
  const [first] = parts;
  const [one, when] = [parts.every(({ picked }) => picked.indicator === first!.picked.indicator), parts.every(({ picked }) => picked.period === first!.picked.period)];
  if (when) return indicator.label[lang];
  return one ? capital(periodText(period, lang)) : `${indicator.label[lang]}, ${periodText(period, lang)}`;
}

/** The columns of one indicator in one period. */
function columnsOf(part: TablePart, subject: TableSubject): readonly WrittenColumn<AreaId>[] {
  const { lang, options, parts } = subject;
  const { picked, benchmark, change } = part;
  const { indicator } = picked;
  const form = { indicator, lang };
  const words = tableFigureWords(lang);
  const [key, label, unit] = [parts.length === 1 ? 'value' : `${indicator.id}_${picked.period.id}`, nameOf(part, subject), unitOf(indicator, lang)];
  const ofFigure =
    (write: (one: Observation) => TableCell, silent = '') =>
    (area: AreaId): TableCell => {
      const one = figureOf(part, area);
      return one ? write(one) : { text: silent, plain: '' };
    };
  const columns: WrittenColumn<AreaId>[] = [{ key, label, numeric: true, always: true, under: unit, write: ofFigure((one) => formatObservation(one, indicator, lang), NO_DATA[lang]) }];
  if (parts.length === 1)
    columns.push(
      { key: 'fraction', label: figureWords(lang).fraction, numeric: true, write: ofFigure((one) => ({ ...only(fractionText(one, form)), order: one.numerator ?? NaN })) },
      {
        key: 'interval',
        label: words.intervalHead,
        numeric: true,
        write: ofFigure((one) => {
          const interval = intervalOf(one, indicator);
          return interval ? { ...only(intervalText([interval.lower, interval.upper], form)), order: interval.lower } : only('');
        }),
      },
    );
  const differences = (what: string, said: string, under: string, all: readonly (readonly [AreaId, number])[], none: string): void => {
    const of = new Map(all);
    columns.push({ key: `${key}_${what}`, label: said, under, numeric: true, always: true, write: (area) => (of.has(area) ? differenceCell(of.get(area)!, indicator, lang) : { text: none, plain: '' }) });
  };
  if (benchmark)
    differences('difference', words.against[options.benchmark as keyof typeof words.against], `${benchmark.label[lang]}: ${formatLevel(benchmark, indicator, lang).text}`, benchmark.comparisons.map(({ area, difference }) => [area, difference]), '');
  if (change) differences('change', words.change, words.between(periodText(change.from, lang), periodText(change.to, lang)), change.entries.map(({ area, difference }) => [area.id, difference]), words.notCompared);
  return columns;
}

/** Everything that a table may show, before empty columns are left out: names, regions, figures, remarks, periods, sources. */
export function tableColumns(subject: TableSubject): readonly WrittenColumn<AreaId>[] {
  const { dataset, lang, parts } = subject;
  const [words, own] = [figureWords(lang), tableFigureWords(lang)];
  const named = (area: AreaId): string => dataset.areas.get(area)?.name[lang] ?? area;
  const figures = (area: AreaId): readonly Observation[] => parts.flatMap((part) => figureOf(part, area) ?? []);
  const remarksOf = (part: TablePart, area: AreaId): readonly string[] => {
    const one = figureOf(part, area);
    const { indicator } = part.picked;
    const said = one ? [...remarks(one, { indicator, lang }), one.break && words.breakHere, indicator.kind === 'share' && smallDenominator(one) && exactFraction(one) !== null && words.small].filter((word) => word !== false) : [];
    return parts.length === 1 || said.length === 0 ? said : [own.of(nameOf(part, subject), said.join(', '))];
  };
  return [
    { key: 'area', label: words.area, numeric: false, always: true, write: (area) => only(named(area)) },
    ...parts.flatMap((part) => columnsOf(part, subject)),
    { key: 'region', label: words.region, numeric: false, write: (area) => only(dataset.areas.get(dataset.areas.get(area)?.region ?? '')?.name[lang] ?? '') },
    { key: 'remark', label: words.remark, numeric: false, write: (area) => only(parts.flatMap((part) => remarksOf(part, area)).join('; ')) },
    // several parts have their periods in their headings
    ...(parts.length === 1 ? [{ key: 'period', label: words.period, numeric: false, common: true, write: (area: AreaId) => only(figures(area).length > 0 ? periodText(parts[0]!.picked.period, lang) : '') }] : []),
    sourceColumn(lang, figures),
  ];
}
