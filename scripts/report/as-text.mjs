// The report for a terminal: plain text with aligned columns.
import { WORDS } from './words.mjs';

const width = (text) => [...text].length;
const pad = (text, size, right) => (right ? ' '.repeat(size - width(text)) + text : text + ' '.repeat(size - width(text)));

function table({ caption, head, rows }) {
  const widths = head.map((_, i) => Math.max(...[head, ...rows].map((row) => width(row[i]))));
  const line = (row) => row.map((cell, i) => pad(cell, widths[i], i > 0)).join('  ').trimEnd();
  return [caption, line(head), widths.map((size) => '─'.repeat(size)).join('  '), ...rows.map(line), ''].join('\n');
}

/** All sections as text in one language. */
export function asText(sections, lang) {
  const words = WORDS[lang];
  const section = ({ title, lead, tables, notes, sources }) =>
    [
      `## ${title}`,
      '',
      ...lead,
      ...(lead.length > 0 ? [''] : []),
      ...tables.map(table),
      ...notes.map((note) => `- ${note}`),
      ...(sources.length > 0 ? [`${words.source}:`, ...sources.map(({ title: name, url, date }) => `  · ${[name, date, url].filter(Boolean).join(', ')}`)] : []),
      '',
    ].join('\n');
  return [`# ${words.title}`, '', ...sections.map(section)].join('\n');
}
