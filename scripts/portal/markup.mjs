// Markup of the example portal: no script, no inline style, every text from data escaped.

/** Text for markup and attributes. */
export const escape = (text) => String(text).replace(/[&<>"']/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' })[c]);
const link = (url) => (/^https?:\/\//.test(url ?? '') ? url : null);

/** A table alone, as it stands inside an element until the chart draws. */
export function plainTable({ caption, head, rows }) {
  const cells = (row) => row.map((cell, i) => (i === 0 ? `<th scope="row">${escape(cell)}</th>` : `<td>${escape(cell)}</td>`)).join('');
  return `<table>
<caption>${escape(caption)}</caption>
<thead><tr>${head.map((cell) => `<th scope="col">${escape(cell)}</th>`).join('')}</tr></thead>
<tbody>
${rows.map((row) => `<tr>${cells(row)}</tr>`).join('\n')}
</tbody>
</table>`;
}

/** A table that scrolls in a region of its own where it is too wide. */
export const table = (one) => `<div class="scroll" tabindex="0" role="region" aria-label="${escape(one.caption)}">${plainTable(one)}</div>`;

function source({ title, url, date }) {
  const text = escape([title, date].filter(Boolean).join(', '));
  return link(url) ? `<li><a href="${escape(link(url))}">${text}</a></li>` : `<li>${text}</li>`;
}

/** A section of the report. */
export function reportSection({ id, title, lead, tables, notes, sources }, words) {
  return `<section id="${escape(id)}" aria-labelledby="${escape(id)}-title">
<h2 id="${escape(id)}-title">${escape(title)}</h2>
${lead.map((sentence) => `<p class="lead">${escape(sentence)}</p>`).join('\n')}
${tables.length > 1 ? `<div class="beside">${tables.map(table).join('\n')}</div>` : tables.map(table).join('\n')}
${notes.length > 0 ? `<ul class="notes">${notes.map((note) => `<li>${escape(note)}</li>`).join('\n')}</ul>` : ''}
${sources.length > 0 ? `<p class="source">${escape(words.source)}:</p><ul class="source">${sources.map(source).join('\n')}</ul>` : ''}
</section>`;
}

/** Fill a shell's `{{name}}` places. */
export const fill = (shell, parts) => shell.replace(/\{\{(\w+)\}\}/g, (whole, name) => parts[name] ?? whole);
