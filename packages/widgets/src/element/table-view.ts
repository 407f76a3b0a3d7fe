import { html, type TemplateResult } from 'lit';
import type { AreaId } from '@danbiet/core';
import type { TableModel } from '../figure/index.js';

/**
 * The figures of a chart as a real table that scrolls in a region of its own.
 *
 * @param title caption and name of the region
 * @param own areas whose rows are set off
 */
export const tableView = ({ columns, rows }: TableModel, title: string, own: readonly AreaId[]): TemplateResult => html`<div class="scroll" role="region" aria-label=${title} tabindex="0">
  <table part="table">
    <caption class="sr">${title}</caption>
    <thead>
      <tr>${columns.map(({ label, numeric }) => html`<th scope="col" class=${numeric ? 'num' : ''}>${label}</th>`)}</tr>
    </thead>
    <tbody>
      ${rows.map(
        ({ area, cells }) => html`<tr class=${area !== null && own.includes(area) ? 'own' : ''}>
          ${cells.map(({ text }, i) => (i === 0 ? html`<th scope="row">${text}</th>` : html`<td class=${columns[i]!.numeric ? 'num' : ''}>${text}</td>`))}
        </tr>`,
      )}
    </tbody>
  </table>
</div>`;
