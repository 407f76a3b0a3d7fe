import { exactFraction, formatLevel, formatObservation, formatValue, intervalOf, NO_DATA, periodText, smallDenominator, type AreaId, type Indicator, type Lang, type Observation } from '@danbiet/core';
import { fractionText, intervalText, only, remarks, sourceColumn, type TableCell, type WrittenColumn } from '../../figure/index.js';
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

/** A text that begins a line. */
export const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('vi') + text.slice(1);

/** How the parts of a table are told apart: by indicator, by period, by both. */
export function nameOf({ picked: { indicator, period } }: TablePart, { parts, lang }: TableSubject): string {
  const [first] = parts;
  const [one, when] = [parts.every(({ picked }) => picked.indicator === first!.picked.indicator), parts.every(({ picked }) => picked.period === first!.picked.period)];
  if (when) return indicator.label[lang];
  return one ? capital(periodText(period, lang)) : `${indicator.label[lang]}, ${periodText(period, lang)}`;
}

/** The key of a part's column: `value` for the only one. */
function keyOf({ picked: { indicator, period } }: TablePart, { parts }: TableSubject): string {
  if (parts.length === 1) return 'value';
  return `${indicator.id}_${period.id}`;
}

/** The columns of one indicator in one period. */
function columnsOf(part: TablePart, subject: TableSubject): readonly WrittenColumn<AreaId>[] {
  const { lang, options, parts } = subject;
  const { picked, benchmark, change } = part;
  const { indicator } = picked;
  const form = { indicator, lang };
  const words = tableFigureWords(lang);
  const [key, label, unit] = [keyOf(part, subject), nameOf(part, subject), unitOf(indicator, lang)];
  const columns: WrittenColumn<AreaId>[] = [
    {
      key,
      label,
      numeric: true,
      always: true,
      ...(unit !== '' && { under: unit }),
      write: (area) => {
        const one = figureOf(part, area);
        return one ? formatObservation(one, indicator, lang) : { text: NO_DATA[lang], plain: '' };
      },
    },
  ];
  if (parts.length === 1) {
    const ofFigure = (write: (one: Observation) => TableCell) => (area: AreaId): TableCell => {
      const one = figureOf(part, area);
      return one ? write(one) : only('');
    };
    columns.push(
      { key: 'fraction', label: figureWords(lang).fraction, numeric: true, write: ofFigure((one) => ({ ...only(fractionText(one, form)), order: one.numerator ?? Number.NaN })) },
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
  }
  if (benchmark && options.benchmark && options.benchmark !== 'none') {
    const of = new Map(benchmark.comparisons.map(({ area, difference }) => [area, difference]));
    columns.push({
      key: `${key}_difference`,
      label: words.against[options.benchmark],
      under: `${benchmark.label[lang]}: ${formatLevel(benchmark, indicator, lang).text}`,
      numeric: true,
      always: true,
      write: (area) => (of.has(area) ? differenceCell(of.get(area)!, indicator, lang) : { text: '', plain: '' }),
    });
  }
  if (change) {
    const of = new Map(change.entries.map(({ area, difference }) => [area.id, difference]));
    columns.push({
      key: `${key}_change`,
      label: words.change,
      under: words.between(periodText(change.from, lang), periodText(change.to, lang)),
      numeric: true,
      always: true,
      write: (area) => (of.has(area) ? differenceCell(of.get(area)!, indicator, lang) : { text: words.notCompared, plain: '' }),
    });
  }
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
    const said = one ? [...remarks(one, { indicator: part.picked.indicator, lang }), ...(one.break ? [words.breakHere] : []), ...(part.picked.indicator.kind === 'share' && smallDenominator(one) && exactFraction(one) !== null ? [words.small] : [])] : [];
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
