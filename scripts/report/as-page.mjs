// The report as a plain web page: no script, no inline style, every text from data escaped.
import { WORDS } from './words.mjs';

const escape = (text) => String(text).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);
const link = (url) => (/^https?:\/\//.test(url ?? '') ? url : null);

function table({ caption, head, rows }) {
  const cells = (row) => row.map((cell, i) => (i === 0 ? `<th scope="row">${escape(cell)}</th>` : `<td>${escape(cell)}</td>`)).join('');
  return `<div class="scroll" tabindex="0" role="region" aria-label="${escape(caption)}"><table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table></div>`;
}

function source({ title, url, date }) {
  const text = escape([title, date].filter(Boolean).join(', '));
  return link(url) ? `<li><a href="${escape(link(url))}">${text}</a></li>` : `<li>${text}</li>`;
}

function section({ id, title, lead, tables, notes, sources }, words) {
  return `<section id="${escape(id)}" aria-labelledby="${escape(id)}-title">
<h2 id="${escape(id)}-title">${escape(title)}</h2>
${lead.map((sentence) => `<p class="lead">${escape(sentence)}</p>`).join('\n')}
${tables.length > 1 ? `<div class="beside">${tables.map(table).join('\n')}</div>` : tables.map(table).join('\n')}
${notes.length > 0 ? `<ul class="notes">${notes.map((note) => `<li>${escape(note)}</li>`).join('\n')}</ul>` : ''}
${sources.length > 0 ? `<p class="source">${escape(words.source)}:</p><ul class="source">${sources.map(source).join('\n')}</ul>` : ''}
</section>`;
}

/** The page in one language, from a shell with `{{lang}}`, `{{title}}` and `{{sections}}`. */
export function asPage(shell, sections, lang) {
  const words = WORDS[lang];
  const parts = { lang, title: escape(words.title), sections: sections.map((one) => section(one, words)).join('\n') };
  return shell.replace(/\{\{(\w+)\}\}/g, (_, name) => parts[name]);
}
