import { cellsInFont } from '../../messages/encodings.js';
import { issue, type Issue } from '../../model/issue.js';
import type { Location } from '../../model/source.js';
import { decodeByFont, fontEncoding } from '../../text/encodings/font-encoding.js';
import { superscript } from '../superscript.js';

/** A stretch of a cell in one font. */
export interface FontRun {
  readonly text: string;
  /** Name of the font, or null where the cell names none. */
  readonly font: string | null;
  readonly raised: boolean;
}

/** Decodes the text of cells by their fonts, and counts the cells in fonts of old encodings. */
export class OldFontText {
  readonly #seen = new Map<string, { count: number; before: string; after: string }>();

  /** The text of a cell, and whether a font of an old encoding said how it is to be read. */
  read(runs: readonly FontRun[]): { readonly text: string; readonly byFont: boolean } {
    const fonts = new Set<string>();
    const text = runs.map(({ text: written, font, raised }) => {
      const old = font === null ? null : fontEncoding(font);
      const plain = old === null ? written : decodeByFont(written, old);
      if (plain !== written) fonts.add(font!);
      return raised ? superscript(plain) : plain;
    }).join('');
    for (const font of fonts) {
      const known = this.#seen.get(font);
      this.#seen.set(font, known ? { ...known, count: known.count + 1 } : { count: 1, before: runs.map((run) => run.text).join('').slice(0, SHOWN), after: text.slice(0, SHOWN) });
    }
    return { text, byFont: fonts.size > 0 };
  }

  /** One note for each font. */
  issues(at: Location): Issue[] {
    return [...this.#seen].map(([font, said]) => issue('encoding.legacy', 'info', cellsInFont({ font, encoding: fontEncoding(font)!.encoding, ...said }), at));
  }
}

const SHOWN = 60;
