// How a page embeds ours: the loader, the elements, a data file; done when each has drawn its marks or its rows.

/** Put an element into each place, which `of` names with its attributes, then load the loader, and wait until all are drawn. */
export async function embed(places, of) {
  const elements = places.map((place, i) => {
    const [tag, attributes] = of(i);
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return place.appendChild(element);
  });
  document.head.append(Object.assign(document.createElement('script'), { type: 'module', src: '/danbiet/danbiet.js' }));
  const drawn = () => elements.every((element) => element.shadowRoot?.querySelector('[data-mark], tr[data-area]'));
  while (!drawn()) await new Promise(requestAnimationFrame);
  return elements;
}
