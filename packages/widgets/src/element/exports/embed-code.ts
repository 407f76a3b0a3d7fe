import type { Exported } from './export-figure.js';
import { escapeMarkup } from '../../static/escape-markup.js';
import { jsonStatFile } from './json-stat-file.js';

/** Where this page has the library from; a page that bundles it itself gets the usual address to put its own in. */
function libraryAt(): string {
  const script = [...document.querySelectorAll<HTMLScriptElement>('script[src]')].find(({ src }) => /\/danbiet(\.all(\.iife)?)?\.js$/.test(src));
  return script ? new URL('.', script.src).href : '/danbiet/';
}

/**
 * The code that shows a figure on another page: the stylesheet that keeps the page from moving, the script, and the
 * element with its attributes, its data where they have no address, and its table for readers without scripts.
 */
export function embedCode(exported: Exported): string {
  const { element, figure, src, choice } = exported;
  const at = libraryAt();
  const tag = element.localName;
  const kept = [...element.attributes].filter(({ name }) => name !== 'src' && !/^(?:class|style|id|slot|data-.*|aria-.*)$/.test(name));
  // what the figure took from its scope goes with it
  const taken = (['indicator', 'period', 'areas', 'vintage', 'highlight'] as const).flatMap((name) => {
    const value = [choice[name] ?? []].flat().join(' ');
    return value === '' || element.hasAttribute(name) ? [] : [[name, value]];
  });
  const attributes = [...(src === null ? [] : [['src', new URL(src, document.baseURI).href]]), ...kept.map(({ name, value }) => [name, value]), ...taken];
  const cells = (name: string, texts: readonly string[]): string => texts.map((text, i) => (name === 'th' || i === 0 ? `<th scope="${name === 'th' ? 'col' : 'row'}">${escapeMarkup(text)}</th>` : `<td>${escapeMarkup(text)}</td>`)).join('');
  const { columns, rows } = figure.table;
  const lines = [
    `<link rel="stylesheet" href="${escapeMarkup(at)}danbiet.css">`,
    `<script type="module" src="${escapeMarkup(at)}danbiet.js"></script>`,
    `<${tag}${attributes.map(([name, value]) => ` ${name}="${escapeMarkup(value!)}"`).join('')}>`,
    ...(src === null ? [`<script type="application/json">${jsonStatFile(exported).replaceAll('<', '\\u003c')}</script>`] : []),
    `<table><caption>${escapeMarkup(figure.title)}</caption>`,
    `<thead><tr>${cells('th', columns.map(({ label }) => label))}</tr></thead>`,
    `<tbody>${rows.map(({ cells: row }) => `\n<tr>${cells('td', row.map(({ text }) => text))}</tr>`).join('')}</tbody>`,
    `</table>`,
    `</${tag}>`,
  ];
  return lines.join('\n');
}
