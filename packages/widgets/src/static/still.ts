import type { Dataset, Lang, Outcome } from '@danbiet/core';
import type { Choice, Figure, Space } from '../figure/index.js';
import type { Drawing } from '../layout/shape.js';

/** How a chart becomes words and a drawing. */
export type Still<Options> = (dataset: Dataset, choice: Choice, options: Options, lang: Lang, space: Space) => Outcome<{ readonly figure: Figure; readonly drawing: Drawing }>;

/** What is particular to the chart of a still. */
export type OptionsOf<One> = One extends Still<infer Options> ? Options : never;

/** A chart without its element, from what it says and where it stands. */
export function stillOf<Options, Series extends Figure>(series: (dataset: Dataset, choice: Choice, options: Options, lang: Lang) => Outcome<Series>, layout: (series: Series, space: Space) => Drawing): Still<Options> {
  return (dataset, choice, options, lang, space) => {
    const { result, issues } = series(dataset, choice, options, lang);
    return { result: result && { figure: result, drawing: layout(result, space) }, issues };
  };
}
