// Proofs that take a page some time: nothing moves while the portal loads, and nothing stays of what has left.
import assert from 'node:assert/strict';
import { asScript, smallFile } from './data.mjs';
import { SCRIPTS } from './visit.mjs';

/** What was seen to move on a page so far. */
const shiftsOf = (page) =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const found = [];
        new PerformanceObserver((list) => found.push(...list.getEntries())).observe({ type: 'layout-shift', buffered: true });
        setTimeout(() => done(found.map(({ value, sources }) => `${value.toFixed(4)}: ${sources.map(({ node, previousRect, currentRect }) => `${node?.nodeName}.${node?.className ?? ''} ${previousRect.y} → ${currentRect.y}`).join(', ')}`)), 300);
      }),
  );

/** Elements of a page that hold no figure of their own. */
const WITHOUT_FIGURE = ['danbiet-about', 'danbiet-scope', 'danbiet-picker'];

/** Wait until every figure of a page is drawn, as marks or as a table of its own. */
const allDrawn = (page) =>
  page.waitForFunction(
    (without) => [...document.querySelectorAll('*')].filter(({ localName }) => localName.startsWith('danbiet-') && !without.includes(localName)).every((one) => one.shadowRoot?.querySelector('svg[role=listbox], [part=table]')),
    WITHOUT_FIGURE,
    { timeout: 20_000 },
  );

/** A page of the example portal on a slow line, read from top to bottom: its policy stops nothing, and nothing on it is seen to move. */
export async function portalStandsStill(site, viewport, path = '/') {
  const { page, seen } = await site.open(path, { viewport, slow: 400 });
  await page.evaluate(async () => {
    for (let y = 0; y < document.documentElement.scrollHeight; y += innerHeight / 2) {
      scrollTo(0, y);
      await new Promise((done) => setTimeout(done, 120));
    }
  });
  await allDrawn(page);
  assert.equal(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth), true, `${path} at ${viewport.width} px is wider than its window`);
  assert.deepEqual(await shiftsOf(page), [], `${path} of the example portal at ${viewport.width} px moves`);
  assert.deepEqual([seen.violations, seen.errors, seen.foreign], [[], [], []], `the example portal, ${path}`);
  // a page that is pushed down is seen to move
  await page.evaluate(() => {
    scrollTo(0, 0);
    return new Promise((done) => setTimeout(done, 200)).then(() => document.body.prepend(Object.assign(document.createElement('p'), { textContent: 'Thêm' })));
  });
  assert.notDeepEqual(await shiftsOf(page), [], 'a shift made on purpose is not seen');
  await page.close();
}

/** Where somebody reads on who does not wait for a page: the end of its first figure stands in the middle of the window. */
const readOn = (page) =>
  page.evaluate((without) => {
    const first = [...document.querySelectorAll('main *')].find(({ localName }) => localName.startsWith('danbiet-') && !without.includes(localName));
    if (first.shadowRoot) throw new Error('the first figure was there before it could be read past');
    scrollTo(0, first.getBoundingClientRect().bottom + scrollY - innerHeight / 2);
  }, WITHOUT_FIGURE);

/** What moves under the eyes of somebody who has read past the first figure when the scripts come. @param files of the page, in place of the portal's own */
async function movesWhileRead(site, viewport, path, files = {}) {
  const { page } = await site.open(path, { viewport, slow: 1500, until: 'domcontentloaded', files });
  await readOn(page);
  // what has moved out of sight is not drawn
  const drawnOrGone = (without) => {
    const first = [...document.querySelectorAll('main *')].find(({ localName }) => localName.startsWith('danbiet-') && !without.includes(localName));
    return first.shadowRoot && (first.shadowRoot.querySelector('svg[role=listbox]') || first.getBoundingClientRect().bottom < 0);
  };
  await page.waitForFunction(drawnOrGone, WITHOUT_FIGURE, { timeout: 60_000 });
  await page.waitForLoadState('networkidle');
  const found = await shiftsOf(page);
  await page.close();
  return found;
}

/** The elements' stylesheet holds a page still while it is read; without it the page moves, which shows that this is looked at where it matters. */
export async function stylesheetHoldsStill(site, viewport, paths) {
  for (const path of paths) assert.deepEqual(await movesWhileRead(site, viewport, path), [], `${path} of the example portal at ${viewport.width} px moves while it is read`);
  for (const path of paths) assert.notDeepEqual(await movesWhileRead(site, viewport, path, { '/danbiet/danbiet.css': '' }), [], `${path} at ${viewport.width} px stands still without danbiet.css: either this does not look, or the stylesheet is of no use`);
}

/** Elements that come and go, and what may be left of them, as a share of what was there before. */
const [WARM_UP, MOUNTS, MOST_GROWTH] = [200, 1_000, 1.1];

/** A thousand figures come, are drawn and go: heap, nodes and listeners are what they were. */
export async function leavesNothing(site) {
  const { page } = await site.open('/mounts', { body: `<div id="box"></div><template id="one"><danbiet-ranking>${asScript(await smallFile())}</danbiet-ranking></template>${SCRIPTS.module}` });
  const session = await page.context().newCDPSession(page);
  const mount = (times) =>
    page.evaluate(async (count) => {
      const box = document.querySelector('#box');
      for (let i = 0; i < count; i += 1) {
        box.append(document.querySelector('#one').content.cloneNode(true));
        const element = box.firstElementChild;
        for (let turn = 0; turn < 60 && !element.shadowRoot.querySelector('svg[role=listbox]'); turn += 1) await new Promise((done) => setTimeout(done, 2));
        if (!element.shadowRoot.querySelector('svg[role=listbox]')) throw new Error(`figure ${i} was not drawn`);
        box.replaceChildren();
      }
    }, times);
  const held = async () => {
    for (let i = 0; i < 3; i += 1) await session.send('HeapProfiler.collectGarbage');
    const { usedSize } = await session.send('Runtime.getHeapUsage');
    const { nodes, jsEventListeners } = await session.send('Memory.getDOMCounters');
    return { heap: usedSize, nodes, listeners: jsEventListeners };
  };
  await mount(WARM_UP);
  const before = await held();
  await mount(MOUNTS);
  const after = await held();
  for (const what of Object.keys(before)) assert.ok(after[what] <= before[what] * MOST_GROWTH, `${MOUNTS} figures left ${what}: ${before[what]} before, ${after[what]} after`);
  await page.close();
  return { before, after };
}
