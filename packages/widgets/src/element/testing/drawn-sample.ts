import type { Tested } from './mount.js';
import { drawn, inside, mount, served, until } from './mount.js';

/** An element under test, and the data it is tested with. */
export interface Sample {
  readonly tag: string;
  /** A file of made-up figures in this library's JSON-stat, with at least two areas. */
  readonly file: object;
  /** Text of the drawing's first mark, in part, in Vietnamese and in English. */
  readonly first: { readonly vi: string; readonly en: string };
  /** The height that a page reserves for this file's figure (`--danbiet-reserve`), where it is more than the element's own. */
  readonly reserve?: string;
  /** What is typed to find two marks, without diacritics and with them, and how the names of those begin; Hải Phòng and Hà Nội unless given. */
  readonly typed?: readonly [bare: readonly [string, string], marked: readonly [string, string]];
  /** Attributes that choose other figures; two areas unless given. */
  readonly other?: readonly [name: string, value: string];
  /** False for a table, which draws no marks and is its own table view; default true. */
  readonly marks?: boolean;
  /** True for a small figure, whose menu changes between its views. */
  readonly small?: boolean;
}

/** Have the table shown, by its button or by the menu of a small figure; where there are no marks it stands there from the start. */
export function showTable(element: Element): void {
  const button = inside(element, '.tools > button:nth-of-type(2)');
  if (button) button.click();
  else if (inside(element, 'svg[part=chart]')) {
    inside(element, '.menu > button')!.click();
    void until(() => inside(element, '[part=menu] button'), 'the menu').then((first) => first.click());
  }
}

/** Put the sample into the page with an address that serves its file, and wait until it is drawn. */
export async function drawnSample({ tag, file }: Sample, attributes = '', inner = ''): Promise<{ element: Tested; svg: SVGSVGElement }> {
  const element = await mount(`<${tag} src="${served(JSON.stringify(file))}" ${attributes}>${inner}</${tag}>`, tag);
  return { element, svg: await drawn(element) };
}
