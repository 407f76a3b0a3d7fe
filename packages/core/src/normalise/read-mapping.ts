import type * as z from 'zod/mini';
import { catalogue, defineIndicator, type IndicatorDefinition } from '../indicators/index.js';
import { indicatorUnknown } from '../messages/indicators.js';
import { mappingNotJson, mappingWrong } from '../messages/mapping.js';
import { issue, type Issue, type Outcome } from '../model/issue.js';
import type { Indicator } from '../model/indicator.js';
import type { Text } from '../model/language.js';
import { NOWHERE } from '../model/source.js';
import { MappingFileSchema, type Mapping } from './mapping.js';

type MappingFile = z.infer<typeof MappingFileSchema>;

/**
 * Read a mapping: how a form of one's own is to be read, and what is to become of it (docs/mapping.md). Nothing of a
 * mapping with a mistake is taken.
 *
 * @param input JSON text, or what it says
 * @param file name of the file, for issues
 */
export function readMapping(input: string | object, file: string | null = null): Outcome<Mapping> {
  const at = { ...NOWHERE, file };
  const refuse = (...issues: readonly Issue[]): Outcome<Mapping> => ({ result: null, issues });
  const json = typeof input === 'string' ? parse(input) : input;
  if (json === undefined) return refuse(issue('format.unreadable', 'error', mappingNotJson({}), at));
  const checked = MappingFileSchema.safeParse(json);
  if (!checked.success) return refuse(...checked.error.issues.map((one) => issue('format.unreadable', 'error', mappingWrong(faultOf(one)), at)));
  try {
    const indicators = (checked.data.indicators ?? []).map(defined);
    const known = new Set([...catalogue().keys(), ...indicators.map(({ id }) => id)]);
    const unknown = Object.values(checked.data.indicatorNames ?? {}).filter((id) => !known.has(id));
    if (unknown.length > 0) return refuse(...unknown.map((name) => issue('indicator.unknown', 'error', indicatorUnknown({ name }), at)));
    return { result: withTexts(checked.data, indicators), issues: [] };
  } catch (error) {
    return refuse(issue('format.unreadable', 'error', mappingWrong({ path: 'indicators', expected: (error as Error).message, choices: [] }), at));
  }
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    return undefined;
  }
}

const both = (text: string | Text): Text => (typeof text === 'string' ? { vi: text, en: text } : text);

/** @throws when the definition contradicts itself */
function defined({ label, unit, ...rest }: NonNullable<MappingFile['indicators']>[number]): Indicator {
  return defineIndicator({ ...(rest as Omit<IndicatorDefinition, 'label' | 'unit'>), label: both(label), unit: both(unit) });
}

function withTexts({ dataset, communes, ...mapping }: MappingFile, indicators: readonly Indicator[]): Mapping {
  const said = { ...mapping, indicators, communes: typeof communes === 'string' ? [communes] : communes };
  if (dataset === undefined) return present(said);
  const { title, note, ...rest } = dataset;
  return present({ ...said, dataset: present({ ...rest, title: title === undefined ? undefined : both(title), note: note === undefined ? undefined : both(note) }) });
}

/** The same without what is not there. */
function present<T extends object>(of: T): { [K in keyof T]: Exclude<T[K], undefined> } {
  return Object.fromEntries(Object.entries(of).filter(([, value]) => value !== undefined)) as { [K in keyof T]: Exclude<T[K], undefined> };
}

/** Where a mapping is wrong and what would be right. */
function faultOf(fault: z.core.$ZodIssue): { readonly path: string; readonly expected: string; readonly choices: readonly string[] } {
  const path = fault.path.join('.');
  switch (fault.code) {
    case 'unrecognized_keys': {
      const keys = fault.keys.map((key) => [...fault.path, key].join('.')).join(', ');
      return { path: keys, expected: 'unknown', choices: fault.path.length === 0 ? Object.keys(MappingFileSchema.shape) : [] };
    }
    case 'invalid_value':
      return { path, expected: 'choice', choices: fault.values.map(String) };
    case 'invalid_type':
      return { path, expected: fault.expected, choices: [] };
    default:
      return { path, expected: fault.code === 'invalid_format' ? 'day' : 'text', choices: [] };
  }
}
