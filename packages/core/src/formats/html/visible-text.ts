import { superscript } from '../superscript.js';
import { isBlank, isTakenOut, isUnseen } from './hidden.js';
import { isElement, type PageElement } from './parse-page.js';

/** Elements that begin and end on a line of their own. */
const BLOCKS = new Set(['p', 'div', 'li', 'ul', 'ol', 'dl', 'dt', 'dd', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'tr', 'td', 'th', 'table', 'center', 'section', 'article', 'header', 'footer', 'blockquote', 'pre', 'figure', 'figcaption', 'hr']);

/** Text of an element as a reader sees it, and whether something in it is hidden. */
export interface VisibleText {
  readonly text: string;
  readonly hidden: boolean;
}

/**
 * The text of an element: runs of spaces (also no-break ones) as one, `<br>` and blocks as a line break, raised digits as
 * such, nothing that is hidden and nothing of tables within.
 */
export function visibleText(root: PageElement): VisibleText {
  let hidden = false;
  const read = (element: PageElement): string =>
    element.childNodes
      .map((node) => {
        if ('value' in node) return node.value.replace(/\s+/g, ' ');
        if (!isElement(node) || isUnseen(node) || node.tagName === 'table') return '';
        if (isTakenOut(node) || isBlank(node)) {
          hidden ||= read(node).trim() !== '';
          return '';
        }
        if (node.tagName === 'br') return '\n';
        const text = read(node);
        if (node.tagName === 'sup') return superscript(text);
        return BLOCKS.has(node.tagName) ? `\n${text}\n` : text;
      })
      .join('');
  const text = read(root)
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
  return { text, hidden };
}
