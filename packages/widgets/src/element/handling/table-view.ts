import { html, type TemplateResult } from 'lit';
import type { AreaId } from '@danbiet/core';
import { shownColumns, type TableModel } from '../../figure/index.js';

/**
 * The figures of a chart as a real table that scrolls in a region of its own.
 *
 * @param title caption and name of the region
 * @param own areas whose rows are set off
 */
export function tableView(table: TableModel, title: string, own: readonly AreaId[]): TemplateResult {
  const shown = shownColumns(table);
  const { columns, rows } = table;
  return html`<div class="scroll" role="region" aria-label=${title} tabindex="0">
  <table part="table">
    <caption class="sr">${title}</caption>
    <thead>
      <tr>${shown.map((i) => html`<th scope="col" class=${columns[i]!.numeric ? 'num' : ''}>${columns[i]!.label}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ area, cells }) => html`<tr class=${area !== null && own.includes(area) ? 'own' : ''}>
          ${shown.map((i) => (i === 0 ? html`<th scope="row">${cells[i]!.text}</th>` : html`<td class=${columns[i]!.numeric ? 'num' : ''}>${cells[i]!.text}</td>`))}
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;
}
