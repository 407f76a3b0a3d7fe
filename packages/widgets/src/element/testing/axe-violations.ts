import axe, { type NodeResult } from 'axe-core';

const RULE = 'label-content-name-mismatch';

/** A mark's columns stand apart in the picture; axe reads them as one word. `names-and-table.ts` holds them against the name one by one. */
const isMark = ({ element }: NodeResult): boolean => element?.closest('svg [role=option]') != null;

/**
 * What axe finds in an element and in its shadow roots, as `rule: markup`.
 *
 * @param element what is looked at
 */
export async function axeViolations(element: Element): Promise<readonly string[]> {
  const { violations } = await axe.run(element, { elementRef: true, rules: { region: { enabled: false } }, runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'] });
  return violations.flatMap(({ id, nodes }) => {
    const found = id === RULE ? nodes.filter((node) => !isMark(node)) : nodes;
    return found.map(({ html }) => `${id}: ${html}`);
  });
}
