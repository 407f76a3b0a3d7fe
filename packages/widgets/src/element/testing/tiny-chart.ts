import { svg, type SVGTemplateResult } from 'lit';
import { formatObservation, type Dataset, type Lang, type Outcome } from '@danbiet/core';
import { markId, type Choice, type Figure, type Interaction, type Mark, type Scene, type Space } from '../../figure/index.js';
import { defineOnce } from '../../define-once.js';
import { DanbietChart } from '../danbiet-chart.js';

/** A figure that a test can count on: one row an area, and one fold that can be opened. */
export class TinyChart extends DanbietChart<Figure, Scene> {
  protected override series(dataset: Dataset, choice: Choice, lang: Lang): Outcome<Figure> {
    const [indicator] = dataset.indicators.values();
    const rows = dataset.observations().filter(({ area, period }) => (choice.areas?.includes(area) ?? true) && (choice.period === null || choice.period === period));
    if (!indicator || rows.length === 0) {
      const message = { vi: 'Không có số liệu.', en: 'No figures.' };
      return { result: null, issues: [{ code: 'compare.refused', severity: 'error', file: null, sheet: null, row: null, column: null, message, suggestion: null, rows: null }] };
    }
    const label = indicator.label[lang];
    const source = rows[0]!.sources[0];
    return {
      result: {
        kicker: lang === 'vi' ? 'Dân làm' : 'The people do',
        motto: indicator.motto,
        title: `${label}, ${rows.length}`,
        subtitle: lang === 'vi' ? 'số vụ thành trên số vụ' : 'settled of all',
        sentence: `${label}: ${rows.map((row) => formatObservation(row, indicator, lang).text).join(' · ')}.`,
        notes: [{ strong: `${rows.length}/3.`, text: 'Số liệu thử.' }],
        sources: source ? [{ title: source.title ?? '', date: null, url: source.url }] : [],
        table: {
          columns: [{ key: 'area', label: lang === 'vi' ? 'Tỉnh' : 'Province', numeric: false }, { key: 'value', label, numeric: true }],
          rows: rows.map((row) => {
            const name = dataset.areas.get(row.area)!.name[lang];
            return { area: row.area, cells: [{ text: name, plain: name }, { text: formatObservation(row, indicator, lang).text, plain: String(row.value) }] };
          }),
        },
        synthetic: dataset.synthetic,
      },
      issues: [],
    };
  }

  protected override layout(figure: Figure, { width, open }: Space): Scene {
    const marks = figure.table.rows.map(({ area, cells }, i): Mark => {
      const [name, value] = [cells[0]!, cells[1]!];
      return { id: area!, label: `${name.text}: ${value.text}`, name: name.text, action: 'select', areas: [area!], box: { x: 0, y: i * 28, width, height: 28 }, tip: { heading: name.text, lines: [value.text] } };
    });
    const shown = open.has('fold') ? marks : marks.slice(0, 2);
    const fold: Mark = { id: 'fold', label: '+ 1', name: '+ 1', action: 'toggle', areas: [], box: { x: 0, y: shown.length * 28, width, height: 36 }, tip: null };
    return { width, height: shown.length * 28 + 36, marks: [...shown, fold] };
  }

  protected override draw({ marks }: Scene, { current, selected }: Interaction): SVGTemplateResult {
    return svg`${marks.map(
      ({ id, label, areas, box }, i) => svg`<g data-mark=${id} id=${markId(i)} role="option" aria-label=${label} aria-selected=${areas.length > 0 && areas.every((area) => selected.has(area))}>
        <rect x=${box.x} y=${box.y} width=${box.width} height=${box.height} fill="transparent" stroke=${id === current ? 'currentColor' : 'none'}></rect>
        <text x="0" y=${box.y + 18} fill="currentColor">${label}</text>
      </g>`,
    )}`;
  }
}

defineOnce('danbiet-tiny', TinyChart);

declare global {
  interface HTMLElementTagNameMap {
    'danbiet-tiny': TinyChart;
  }
}
