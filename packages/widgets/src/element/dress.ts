import type { CSSResult, LitElement } from 'lit';

/** Add styles to an element that has been drawn. */
export function dress(element: LitElement, ...styles: readonly CSSResult[]): void {
  (element.renderRoot as ShadowRoot).adoptedStyleSheets.push(...styles.flatMap(({ styleSheet }) => styleSheet ?? []));
}
