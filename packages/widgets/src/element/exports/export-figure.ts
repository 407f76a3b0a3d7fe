import type { SVGTemplateResult } from 'lit';
import { foldBare, type Dataset, type Lang } from '@danbiet/core';
import type { Choice, Figure, Scene } from '../../figure/index.js';
import type { MenuAction } from '../toolbar.js';
import { csvFile } from './csv-file.js';
import { embedCode } from './embed-code.js';
import { jsonStatFile } from './json-stat-file.js';

/** A drawing of some width, as it is when nobody touches it. */
export interface Drawn {
  readonly scene: Scene;
  readonly drawing: SVGTemplateResult;
}

/** A figure on its way out of the page. */
export interface Exported {
  readonly element: Element;
  readonly figure: Figure;
  readonly dataset: Dataset;
  readonly choice: Choice;
  /** The figure drawn in a width of one's own, in pixels. */
  drawn(width: number): Drawn;
  readonly lang: Lang;
  /** Address of the data, or null when they have none. */
  readonly src: string | null;
}

/**
 * Save a figure as a file, or copy the code that shows it on another page.
 *
 * @throws when the browser refuses
 */
export async function exportFigure(action: MenuAction, figure: Exported): Promise<void> {
  if (action === 'copy') return navigator.clipboard.writeText(embedCode(figure));
  save(fileOf(action, figure), `${foldBare(figure.figure.title).replace(/ /g, '-').slice(0, 60)}.${action}`);
}

const fileOf = (action: Exclude<MenuAction, 'copy'>, figure: Exported): Blob =>
  action === 'csv' ? new Blob([csvFile(figure.figure, figure.lang)], { type: 'text/csv;charset=utf-8' }) : new Blob([jsonStatFile(figure)], { type: 'application/json' });

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the download has begun with the click; a later task may free the blob
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
