import * as z from 'zod/mini';
import type { Indicator } from '../model/indicator.js';
import type { Text } from '../model/language.js';
import type { NumberLocale } from '../numbers/index.js';
import { FIELDS, type Field } from './fields.js';

/** What a dash in a cell means, once somebody asked the reporting body. */
export type Dash = 'zero' | 'not_applicable' | 'not_reported';

/** What the dataset made of the files is called, and what belongs to it. */
export interface DatasetAbout {
  readonly title?: Text;
  readonly note?: Text;
  /** Lists of provinces (`2024` the 63, `2025` the 34) that are counted whole, also the provinces without a figure. */
  readonly areas?: readonly ('2024' | '2025')[];
  /** Ids of the indicators that are kept, `*` for any letters, `!` before one that is not; default all. */
  readonly indicators?: readonly string[];
  /** Ids of the periods that are kept, `*` for any letters, `!` before one that is not; default all. */
  readonly periods?: readonly string[];
}

/** How a form of one's own is to be read, and what is to become of it. */
export interface Mapping {
  readonly dash?: Dash | null;
  /** Headings of one's own, each with its field. */
  readonly columns?: Readonly<Record<string, Field>>;
  /** Names that a form gives to indicators, each with the indicator's id. */
  readonly indicatorNames?: Readonly<Record<string, string>>;
  /** Indicators that the catalogue lacks. */
  readonly indicators?: readonly Indicator[];
  readonly vintage?: string;
  /** Day on which the document was issued, ISO. */
  readonly date?: string;
  readonly locale?: NumberLocale;
  /** Names of files with lists of communes: the command reads them, a program gives `communes` in the options. */
  readonly communes?: readonly string[];
  readonly dataset?: DatasetAbout;
}

const TEXT = z.union([z.string(), z.strictObject({ vi: z.string(), en: z.string() })]);
const WORDS = z.array(z.string());

/** A mapping as its file writes it: a text may stand for both languages, an indicator is what `defineIndicator` takes. */
export const MappingFileSchema = z.strictObject({
  dash: z.optional(z.enum(['zero', 'not_applicable', 'not_reported'])),
  columns: z.optional(z.record(z.string(), z.enum(FIELDS))),
  indicatorNames: z.optional(z.record(z.string(), z.string())),
  indicators: z.optional(z.array(z.looseObject({ id: z.string(), label: TEXT, unit: TEXT, kind: z.enum(['count', 'share', 'ratio', 'score', 'index', 'money', 'area', 'qualitative']) }))),
  vintage: z.optional(z.enum(['2024', '2025', '2008', '63', '34'])),
  date: z.optional(z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}$/))),
  locale: z.optional(z.enum(['vi', 'en'])),
  communes: z.optional(z.union([z.string(), WORDS])),
  dataset: z.optional(z.strictObject({ title: z.optional(TEXT), note: z.optional(TEXT), areas: z.optional(z.array(z.enum(['2024', '2025']))), indicators: z.optional(WORDS), periods: z.optional(WORDS) })),
});
