import { makeDataset, parsePeriodId, type Area, type Dataset, type Indicator, type Observation, type Source } from '@danbiet/core';
import { areaById, listAreas, type Vintage } from '@danbiet/core/areas';
import { catalogue, defineIndicator } from '@danbiet/core/indicators';

/** A figure in short: a number, a fraction with its rate computed, or what differs from a plain reported number. */
export type Cell = number | readonly [numerator: number, denominator: number] | Partial<Observation>;

/** Figures of one indicator in one period. */
export interface Figures {
  /** An id of the catalogue, or a definition of one's own. */
  readonly indicator: string | Indicator;
  /** Default `2023`. */
  readonly period?: string;
  /** Default `2024`, the 63 provinces. */
  readonly vintage?: Vintage;
  /** By code; `VN` is the nation. An area without one is silent. */
  readonly cells: Readonly<Record<string, Cell>>;
  /** `all` areas of the vintage stand in the dataset, or only those with a cell (default). */
  readonly areas?: 'all' | 'named';
  /** Names of one's own, by code. */
  readonly names?: Readonly<Record<string, string>>;
  /** Default true: figures of tests are made up. */
  readonly synthetic?: boolean;
  readonly source?: Partial<Source>;
}

/** The definition of a catalogue entry, as a dataset holds it. */
export function definitionOf(id: string): Indicator {
  const entry = catalogue().get(id);
  if (!entry) throw new Error(`the catalogue has no ${id}`);
  const { aliases: _a, plausible: _p, legalBasis: _l, core: _c, years: _y, ...indicator } = entry;
  return indicator;
}

/** An external score, as PAPI's are: ordered, never ranked. */
export const scoreOf = (id: string, vi: string, en: string): Indicator =>
  defineIndicator({ id, label: { vi, en }, unit: { vi: 'điểm', en: 'points' }, kind: 'score', decimals: 2, publisher: 'PAPI (CECODES, UNDP)', rankable: false, motto: 'know' });

const BLANK = { scope: '', value: null, bound: 'eq', numerator: null, denominator: null, unit: null, status: 'reported', text: null, break: false, lineage: null } as const;

function observationOf(cell: Cell): Partial<Observation> {
  if (typeof cell === 'number') return { value: cell };
  if (!Array.isArray(cell)) return cell as Partial<Observation>;
  const [numerator, denominator] = cell as readonly [number, number];
  return { value: (100 * numerator) / denominator, numerator, denominator };
}

/** Figures of one indicator over several periods: for each area one a period, or null where the dataset is silent. */
export interface FiguresOverTime extends Omit<Figures, 'period' | 'cells'> {
  readonly periods: readonly string[];
  readonly cells: Readonly<Record<string, readonly (Cell | null)[]>>;
}

/** A dataset of a few figures in one period, made up unless said otherwise. */
export const madeDataset = ({ period = '2023', cells, ...rest }: Figures): Dataset => madeOverTime({ ...rest, periods: [period], cells: Object.fromEntries(Object.entries(cells).map(([code, cell]) => [code, [cell]])) });

/** A dataset of a few figures over several periods, made up unless said otherwise. */
export function madeOverTime({ indicator, periods, vintage = '2024', cells, areas = 'named', names = {}, synthetic = true, source = {} }: FiguresOverTime): Dataset {
  const definition = typeof indicator === 'string' ? definitionOf(indicator) : indicator;
  const idOf = (code: string) => (code === 'VN' ? code : `${code}@${vintage}`);
  const named = Object.keys(cells).map((code): Area => {
    const area = areaById(idOf(code));
    if (!area) throw new Error(`${vintage} has no area ${code}`);
    const name = names[code];
    return name === undefined ? area : { ...area, name: { vi: name, en: name } };
  });
  const known = new Map([...listAreas(vintage, 'region'), ...(areas === 'all' ? listAreas(vintage) : []), ...named].map((area) => [area.id, area]));
  const made: Source = { title: 'Báo cáo mô phỏng', url: 'https://example.org/bao-cao', date: '2024-01-15', reporter: null, asWritten: null, location: null, ...source };
  const observations = Object.entries(cells).flatMap(([code, row]) =>
    row.flatMap((cell, i): Observation[] => (cell === null ? [] : [{ ...BLANK, indicator: definition.id, area: idOf(code), period: periods[i]!, sources: [made], ...observationOf(cell) }])),
  );
  return makeDataset(observations, { indicators: [definition], areas: known.values(), periods: periods.map((id) => parsePeriodId(id)!), synthetic }).dataset;
}
