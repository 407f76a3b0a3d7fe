/**
 * Register an element unless its tag is taken: a second copy of the library on a page leaves the first one's tags alone.
 *
 * @param tag the element's tag
 * @param element its class
 */
export function defineOnce(tag: string, element: CustomElementConstructor): void {
  if (!customElements.get(tag)) customElements.define(tag, element);
}
