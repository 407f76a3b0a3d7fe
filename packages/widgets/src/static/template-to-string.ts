import { nothing } from 'lit';

/** What Lit makes of a tagged template. */
interface Template {
  readonly strings: readonly string[];
  readonly values: readonly unknown[];
}

/** Write an attribute otherwise, or as it is where the function gives null. */
export type WriteAttribute = (name: string, value: string) => string | null;

const isTemplate = (value: unknown): value is Template => typeof value === 'object' && value !== null && 'strings' in value && 'values' in value;

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as it must stand in markup, between tags and in attributes. Characters that XML has no place for become U+FFFD. */
export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign).replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');
}

const absent = (value: unknown) => value === nothing || value === null || value === undefined;

/** An unquoted binding at the end of a piece of markup: ` class=`, ` ?hidden=`, ` @click=`. */
const BINDING = /\s([@.?]?)([\w:-]+)=$/;

/**
 * A Lit template as a string, without a document: for static pictures and for tests. Texts and attributes are escaped;
 * listeners and properties are left out, as nothing can use them there.
 *
 * @param write how attributes are written, default as they are
 */
export function templateToString(value: unknown, write: WriteAttribute = () => null): string {
  if (absent(value) || value === false || value === '') return '';
  if (Array.isArray(value)) return value.map((one) => templateToString(one, write)).join('');
  if (!isTemplate(value)) return escapeMarkup(String(value as string | number));
  return value.strings
    .map((markup, i) => {
      if (i >= value.values.length) return markup;
      const bound = value.values[i];
      const binding = BINDING.exec(markup);
      if (!binding) return markup + templateToString(bound, write);
      const [whole, sort, name = ''] = binding;
      const before = markup.slice(0, -whole.length);
      if (sort === '@' || sort === '.' || absent(bound)) return before;
      if (sort === '?') return bound ? `${before} ${name}=""` : before;
      const text = String(bound as string | number);
      return `${before} ${write(name, text) ?? `${name}="${escapeMarkup(text)}"`}`;
    })
    .join('');
}
