/** The elements, each with the module that defines it. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'danbiet-about': () => import('./about/define.js'),
};

/** Fetch the module of every known element that stands in the page and is not defined yet. */
function load(): void {
  for (const [tag, module] of Object.entries(ELEMENTS)) {
    if (!customElements.get(tag) && document.querySelector(tag)) void module();
  }
}

load();
new MutationObserver(load).observe(document, { childList: true, subtree: true });
