/** The elements, each with the module that defines it. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'danbiet-about': () => import('./about/define.js'),
};

const asked = new Set<string>();

/** Fetch the module of every known element that stands in the page and is not defined yet. */
function load(): void {
  for (const [tag, module] of Object.entries(ELEMENTS)) {
    if (asked.has(tag) || customElements.get(tag) || !document.querySelector(tag)) continue;
    asked.add(tag);
    // what stands in the element stays readable; the host page must not see an error that it did not cause
    module().catch((error: unknown) => {
      console.warn(`<${tag}> was not loaded`, error);
    });
  }
}

load();
new MutationObserver(load).observe(document, { childList: true, subtree: true });
