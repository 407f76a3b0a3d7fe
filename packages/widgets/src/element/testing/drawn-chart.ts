import type { Dataset, Lang, Outcome } from '@danbiet/core';
import type { Choice, Figure, Space } from '../../figure/index.js';
import { measureText } from '../../layout/measure.js';
import type { Drawing, TextShape } from '../../layout/shape.js';

/** A chart without its element: from a dataset to words, and from words to a placed drawing. */
export interface DrawnChart<S extends Figure> {
  /** What the tests are called after. */
  readonly title: string;
  readonly series: (dataset: Dataset, choice: Choice, lang: Lang) => Outcome<S>;
  readonly layout: (series: S, space: Space) => Drawing;
  /** Key of the table's column that holds the figure itself. */
  readonly column: string;
  /** True where a mark may be too small to hold its figure: it then shows no number at all. */
  readonly sparse?: boolean;
}

/** A choice that leaves everything open but what is set off. */
export const openChoice = (highlight: readonly string[] = []): Choice => ({ indicator: null, period: null, areas: null, vintage: null, highlight });

/** The space of a page, as a layout is given it; nothing is open unless said. */
export const spaceOf = (width: number, em = 16, open: ReadonlySet<string> = new Set()): Space => ({ width, em, measure: measureText, open });

/** A drawing with every fold open. */
export function allOpen<S extends Figure>({ layout }: DrawnChart<S>, series: S, width: number, em = 16): Drawing {
  const closed = layout(series, spaceOf(width, em));
  const folds = closed.marks.filter(({ action }) => action === 'toggle').map(({ id }) => id);
  return folds.length === 0 ? closed : layout(series, spaceOf(width, em, new Set(folds)));
}

/** The texts of a drawing, those of the background first. */
export const textsOf = ({ back, pieces }: Drawing): readonly TextShape[] => [...back, ...pieces.flat()].filter((one): one is TextShape => one.kind === 'text');
