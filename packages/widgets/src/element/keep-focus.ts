/**
 * Draw an element anew without losing the keyboard: whoever stood in what could be read until the figure was there stands
 * at the figure's first control then, and not at the end of the page.
 */
export function keepFocus(element: Element, draw: () => void): void {
  const held = element.matches(':focus-within');
  draw();
  if (held && !element.matches(':focus-within')) element.shadowRoot!.querySelector<HTMLElement>('.tools button')?.focus();
}
