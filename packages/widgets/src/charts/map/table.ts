import { periodText, type Area, type Observation } from '@danbiet/core';
import { fractionText, remarks, sourcesOf, type TableCell, type TableColumn, type TableModel } from '../../figure/index.js';
import { figureWords } from '../../messages/figure/words.js';
import { mapWords } from '../../messages/map/words.js';
import { limitsText } from './limits-text.js';
import type { MapArea } from './map-series.js';
import type { MapSubject, PanelSubject } from './subject.js';

/** A row of the table before it is written. */
export interface MapRow {
  readonly area: Area;
  readonly shown: MapArea;
  readonly observation: Observation | null;
  readonly panel: PanelSubject;
}

const only = (text: string): TableCell => ({ text, plain: text });

/** The figures as rows: a column stands only where some row has something to say in it. */
export function mapTable(subject: MapSubject, rows: readonly MapRow[]): TableModel {
  const { indicator, lang, panels, reform } = subject;
  const [words, own] = [figureWords(lang), mapWords(lang)];
  const unit = indicator.unit[lang];
  const columns: readonly (TableColumn & { readonly write: (row: MapRow) => TableCell })[] = [
    { key: 'area', label: words.area, numeric: false, write: ({ shown }) => only(shown.name) },
    { key: 'boundaries', label: own.boundaries, numeric: false, write: ({ panel }) => only(panels.length > 1 ? words.boundaries(panel.vintage) : '') },
    { key: 'parts', label: reform?.partsHead(lang) ?? '', numeric: false, write: ({ area }) => only(reform?.lineage(area, subject) ?? '') },
    { key: 'value', label: unit === '' || unit === '%' ? indicator.label[lang] : `${indicator.label[lang]} (${unit})`, numeric: true, write: ({ shown: { text, plain } }) => ({ text, plain }) },
    { key: 'class', label: own.classHead, numeric: false, write: ({ shown }) => only(shown.class === null ? '' : limitsText(shown.class, subject)) },
    { key: 'fraction', label: words.fraction, numeric: true, write: ({ observation, shown }) => only(observation && shown.at !== null ? fractionText(observation, subject) : '') },
    { key: 'remark', label: words.remark, numeric: false, write: ({ observation }) => only(remarks(observation, subject).join('; ')) },
    { key: 'period', label: words.period, numeric: false, common: panels.length === 1, write: ({ observation, panel }) => only(observation ? periodText(panel.picked.period, lang) : '') },
    { key: 'source', label: words.source, numeric: false, common: true, write: ({ observation }) => only(observation ? sourcesOf([observation]).map(({ title }) => title).join('; ') : '') },
  ];
  const written = rows.map((row) => columns.map(({ write }) => write(row)));
  const kept = columns.map(({ key }, i) => key === 'area' || key === 'value' || written.some((cells) => cells[i]?.text !== ''));
  return {
    columns: columns.filter((_, i) => kept[i]).map(({ write: _write, ...column }) => column),
    rows: written.map((cells, i) => ({ area: rows[i]!.area.id, cells: cells.filter((_, column) => kept[column]) })),
  };
}
