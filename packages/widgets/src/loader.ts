import { PLACES, tagOf, upgradePlace } from './upgrade-places.js';

/** The elements, each with the module that defines it. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'danbiet-about': () => import('./about/define.js'),
  'danbiet-picker': () => import('./picker/define.js'),
  'danbiet-map': () => import('./charts/map/define.js'),
  'danbiet-headline': () => import('./charts/headline/define.js'),
  'danbiet-ranking': () => import('./charts/ranking/define.js'),
  'danbiet-table': () => import('./charts/table/define.js'),
  'danbiet-trend': () => import('./charts/trend/define.js'),
  'danbiet-scope': () => import('./context/define.js'),
};

/**
 * What the module of an element builds on, in the chunks that nearly all share: asked for beside it. Where the module
 * has to come first to name them, a page waits for another round trip.
 */
const beneath = (tag: string): readonly Promise<unknown>[] => [import('./define-once.js'), ...(tag === 'danbiet-about' ? [] : [import('./theme/font.js')])];

const asked = new Set<string>();

/** Fetch the module of every known element that stands in the page and is not defined yet; put elements in their places. */
function load(): void {
  const places = [...document.querySelectorAll(PLACES)];
  for (const [tag, module] of Object.entries(ELEMENTS)) {
    const waiting = places.filter((place) => tagOf(place) === tag);
    if (customElements.get(tag)) waiting.forEach(upgradePlace);
    else if (!asked.has(tag) && (waiting.length > 0 || document.querySelector(tag))) {
      asked.add(tag);
      // what stands in the element stays readable; the host page must not see an error that it did not cause
      Promise.all([module(), ...beneath(tag)]).then(load, (error: unknown) => {
        console.warn(`<${tag}> was not loaded`, error);
      });
    }
  }
}

load();
new MutationObserver(load).observe(document, { childList: true, subtree: true });
