import { parseArgs } from 'node:util';
import { Trouble } from '../terminal/trouble.js';
import { nearest } from './nearest.js';
import type { Option } from './option.js';

/** What a call gave: inputs in their order, and options by name. */
export interface Arguments {
  readonly inputs: readonly string[];
  /** The value of an option, or null when it was not given. */
  text(name: string): string | null;
  /** All values of an option that may be given several times, in their order. */
  texts(name: string): readonly string[];
  /** Whether an option was given. */
  flag(name: string): boolean;
}

/** One word of a call, as `parseArgs` of `node:util` tells it. */
type Token = NonNullable<ReturnType<typeof tokensOf>>[number];

/** Cut a call into its words; options that are not listed are taken for such without a value. */
export function tokensOf(args: readonly string[], options: readonly Option[]) {
  const known = Object.fromEntries(options.map(({ name, short, value }) => [name, { type: value ? ('string' as const) : ('boolean' as const), ...(short ? { short } : {}) }]));
  return parseArgs({ args: [...args], options: known, allowPositionals: true, strict: false, tokens: true }).tokens;
}

/**
 * Read the arguments of a call.
 *
 * @throws Trouble (2) for an unknown option, a missing value, or one that is not among the choices
 */
export function readArguments(args: readonly string[], options: readonly Option[]): Arguments {
  const values = new Map<string, string | true>();
  const all = new Map<string, string[]>();
  const inputs: string[] = [];
  for (const token of tokensOf(args, options)) {
    if (token.kind === 'positional') inputs.push(token.value);
    if (token.kind !== 'option') continue;
    const value = valueOf(token, options);
    values.set(token.name, value);
    if (typeof value === 'string') all.set(token.name, [...(all.get(token.name) ?? []), value]);
  }
  return {
    inputs,
    text: (name) => {
      const value = values.get(name);
      return typeof value === 'string' ? value : null;
    },
    texts: (name) => all.get(name) ?? [],
    flag: (name) => values.has(name),
  };
}

function valueOf({ name, rawName, value, inlineValue }: Extract<Token, { kind: 'option' }>, options: readonly Option[]): string | true {
  const option = options.find((one) => one.name === name);
  if (!option) throw unknownOption(rawName, options);
  if (!option.value) {
    if (value !== undefined) throw new Trouble(2, { vi: `Tùy chọn ${rawName} không nhận giá trị.`, en: `The option ${rawName} takes no value.` });
    return true;
  }
  const missing = value === undefined || value === '' || (!inlineValue && /^-./.test(value));
  if (missing) throw new Trouble(2, { vi: `Tùy chọn ${rawName} cần một giá trị: ${rawName} ${option.value.vi}.`, en: `The option ${rawName} needs a value: ${rawName} ${option.value.en}.` });
  if (option.choices && !option.choices.includes(value)) {
    const choices = option.choices.join(', ');
    throw new Trouble(2, { vi: `Tùy chọn ${rawName} không nhận “${value}”; chọn một trong: ${choices}.`, en: `The option ${rawName} does not take “${value}”; choose one of ${choices}.` });
  }
  return value;
}

function unknownOption(written: string, options: readonly Option[]): Trouble {
  const near = nearest(written.replace(/^-+/, ''), options.map(({ name }) => name));
  return new Trouble(2, {
    vi: `Không có tùy chọn ${written}.${near ? ` Có phải ý bạn là --${near}?` : ''}`,
    en: `There is no option ${written}.${near ? ` Did you mean --${near}?` : ''}`,
  });
}
