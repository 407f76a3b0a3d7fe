import type { NormaliseOptions } from './options.js';

/** Options with what their mapping says beside its own fields; what the options themselves say goes before. */
export function withMapping(options: NormaliseOptions): NormaliseOptions {
  const { mapping } = options;
  if (mapping === undefined) return options;
  const locale = options.locale ?? mapping.locale;
  return {
    ...options,
    vintage: options.vintage ?? mapping.vintage ?? null,
    date: options.date ?? mapping.date ?? null,
    ...(locale === undefined ? {} : { locale }),
    indicators: [...(options.indicators ?? []), ...(mapping.indicators ?? [])],
    columns: { ...mapping.columns, ...options.columns },
  };
}
