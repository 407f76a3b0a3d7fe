import { foldBare, type Dataset, type Lang } from '@danbiet/core';
import type { Choice, Figure, Space } from '../../figure/index.js';
import type { Drawing } from '../../layout/shape.js';
import { framedSvg, stillSpace } from '../../static/framed-svg.js';
import type { FileKind, MenuAction } from './menu.js';
import { csvFile } from './csv-file.js';
import { embedCode } from './embed-code.js';
import { jsonStatFile } from './json-stat-file.js';
import { pngFile } from './png-file.js';

/** A figure on its way out of the page. */
export interface Exported {
  readonly element: Element;
  readonly figure: Figure;
  readonly dataset: Dataset;
  readonly choice: Choice;
  /** The chart placed in a space of one's own; null where it is no drawing. */
  readonly drawing: ((space: Space) => Drawing) | null;
  /** Ids of the folds that stand open. */
  readonly open: ReadonlySet<string>;
  readonly lang: Lang;
  /** Address of the data, or null when they have none. */
  readonly src: string | null;
}

/** Width of a chart in a picture, in pixels: a column of a page, and with its margins half a slide. */
const PICTURE_WIDTH = 720;

/**
 * Save a figure as a file, or copy the code that shows it on another page.
 *
 * @throws when the browser refuses
 */
export async function exportFigure(action: MenuAction, exported: Exported): Promise<void> {
  if (action === 'copy') return navigator.clipboard.writeText(embedCode(exported));
  save(await FILES[action](exported), `${nameOf(exported.figure)}.${action}`);
}

const placed = ({ drawing, open }: Exported): Drawing => drawing!(stillSpace(PICTURE_WIDTH, open));

const FILES: Readonly<Record<FileKind, (exported: Exported) => Blob | Promise<Blob>>> = {
  csv: ({ figure, lang }) => new Blob([csvFile(figure, lang)], { type: 'text/csv;charset=utf-8' }),
  svg: (exported) => new Blob([framedSvg(exported.figure, placed(exported), exported.lang)], { type: 'image/svg+xml;charset=utf-8' }),
  png: (exported) => pngFile(exported.figure, placed(exported), exported.lang),
  json: (exported) => new Blob([jsonStatFile(exported)], { type: 'application/json' }),
};

/** The title in plain letters, at most 80 of them, cut between words: any system takes it as the name of a file. */
const nameOf = ({ title }: Figure): string => foldBare(title).replace(/ /g, '-').replace(/^(.{0,80})(?:-.*)?$/, '$1').slice(0, 80) || 'danbiet';

function save(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  // the download has begun with the click; a later task may free the blob
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
