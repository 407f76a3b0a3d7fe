import { periodText, type Area, type Observation } from '@danbiet/core';
import { fractionText, only, remarks, sourceColumn, valueHead, writeTable, type TableModel, type WrittenColumn } from '../../figure/index.js';
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

/** The figures as rows: a column stands only where some row has something to say in it. */
export function mapTable(subject: MapSubject, rows: readonly MapRow[]): TableModel {
  const { indicator, lang, panels, reform } = subject;
  const [words, own] = [figureWords(lang), mapWords(lang)];
  const columns: readonly WrittenColumn<MapRow>[] = [
    { key: 'area', label: words.area, numeric: false, always: true, write: ({ shown }) => only(shown.name) },
    { key: 'boundaries', label: own.boundaries, numeric: false, write: ({ panel }) => only(panels.length > 1 ? words.boundaries(panel.vintage) : '') },
    { key: 'parts', label: reform?.partsHead(lang) ?? '', numeric: false, write: ({ area }) => only(reform?.lineage(area, subject) ?? '') },
    { key: 'value', label: valueHead(indicator, lang), numeric: true, always: true, write: ({ shown: { text, plain } }) => ({ text, plain }) },
    { key: 'class', label: own.classHead, numeric: false, write: ({ shown }) => only(shown.class === null ? '' : limitsText(shown.class, subject)) },
    { key: 'fraction', label: words.fraction, numeric: true, write: ({ observation, shown }) => only(observation && shown.at !== null ? fractionText(observation, subject) : '') },
    { key: 'remark', label: words.remark, numeric: false, write: ({ observation }) => only(remarks(observation, subject).join('; ')) },
    { key: 'period', label: words.period, numeric: false, common: panels.length === 1, write: ({ observation, panel }) => only(observation ? periodText(panel.picked.period, lang) : '') },
    sourceColumn(lang, ({ observation }) => (observation ? [observation] : [])),
  ];
  return writeTable(columns, rows, ({ area }) => area.id);
}
