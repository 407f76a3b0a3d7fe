import { defaultTreeAdapter, parse, type DefaultTreeAdapterTypes } from 'parse5';

/** A node of a parsed page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode;
/** An element of a parsed page. */
export type PageElement = DefaultTreeAdapterTypes.Element;

/** Browsers nest no deeper, and the parser's time grows with depth. */
const DEEPEST = 512;

class TooDeep extends Error {}

/** The root of a page as browsers would build it without scripts, or null when elements are nested more than 512 deep. */
export function parsePage(text: string): DefaultTreeAdapterTypes.Document | null {
  let depth = 0;
  const treeAdapter = {
    ...defaultTreeAdapter,
    onItemPush: () => {
      depth += 1;
      if (depth > DEEPEST) throw new TooDeep();
    },
    onItemPop: () => {
      depth -= 1;
    },
  };
  try {
    return parse(text, { treeAdapter, scriptingEnabled: false });
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

/** Whether a node is an element, and of one of these names where some are given. */
export function isElement(node: PageNode | DefaultTreeAdapterTypes.ParentNode | null | undefined, ...names: readonly string[]): node is PageElement {
  return node != null && 'tagName' in node && (names.length === 0 || names.includes(node.tagName));
}

/** An attribute of an element, or null. */
export function attribute(element: PageElement, name: string): string | null {
  return element.attrs.find((one) => one.name === name)?.value ?? null;
}

/** The elements under a node in their order; what `skip` holds for is left out with all that is in it. */
export function* elementsIn(root: DefaultTreeAdapterTypes.ParentNode, skip: (element: PageElement) => boolean = () => false): Generator<PageElement> {
  for (const node of root.childNodes) {
    if (!isElement(node) || skip(node)) continue;
    yield node;
    yield* elementsIn(node, skip);
  }
}
