/** Where elements may stand in a page that drops unknown tags. */
export const PLACES = 'div[data-danbiet]';

/** Attributes of the place itself that go with it. */
const KEPT = ['id', 'class', 'lang', 'dir', 'hidden'];

/** The tag of the element that a place is for. */
export const tagOf = (place: Element): string => `danbiet-${place.getAttribute('data-danbiet')!.toLowerCase()}`;

/**
 * Put the element in place of `<div data-danbiet="ranking" data-src=…>`, which editors let through that drop unknown
 * tags. Only attributes that the element itself knows are taken over, so that nothing written there can become a script.
 *
 * @param place the div
 */
export function upgradePlace(place: Element): void {
  const tag = tagOf(place);
  const known = (customElements.get(tag) as (CustomElementConstructor & { observedAttributes?: readonly string[] }) | undefined)?.observedAttributes;
  if (!known) return;
  const element = document.createElement(tag);
  for (const name of [...KEPT, ...known]) {
    const value = place.getAttribute(KEPT.includes(name) ? name : `data-${name}`);
    if (value !== null) element.setAttribute(name, value);
  }
  element.append(...place.childNodes);
  place.replaceWith(element);
}

/** Put elements in all places of a page, now and whenever it grows; every element is defined already. */
export function watchPlaces(): void {
  const look = (): void => document.querySelectorAll(PLACES).forEach(upgradePlace);
  look();
  new MutationObserver(look).observe(document, { childList: true, subtree: true });
}
