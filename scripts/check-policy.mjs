// The built elements in a real browser under the strict policy that the portal sends: nothing may break it, and nothing of the host's may break them.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { leavesNothing, portalStandsStill, stylesheetHoldsStill } from './policy/life.mjs';
import { besideForeignLit, besideOwnCopies, inPlaces, underResets, withHostileTexts, withoutConnections } from './policy/proofs.mjs';
import { readsByKeyboard } from './policy/reader.mjs';
import { SCRIPTS, start } from './policy/visit.mjs';
import { fetchesWhatCounts } from './policy/weight.mjs';

const TAGS = [...new Set(readFileSync('packages/widgets/dist/cdn/danbiet.js', 'utf8').match(/danbiet-[a-z-]+(?=":)/g))];
assert.ok(TAGS.length > 0, 'the loader knows no element');

/** The portal's pages with figures; their English ones are built by the same hand. */
const PORTAL = ['/', '/sap-xep.html', '/papi.html', '/hinh-mau.html', '/reorganisation.html'];

const site = await start();

/** Every element by each script: defined, drawn, nothing stopped. */
async function everyElement() {
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const { page, seen } = await site.open(`/${name}`, { body: TAGS.map((tag) => `<${tag}></${tag}>`).join('') + script });
    for (const tag of TAGS) await page.waitForFunction((one) => customElements.get(one), tag, { timeout: 10_000 });
    const drawn = await page.evaluate((tags) => tags.filter((tag) => document.querySelector(tag)?.shadowRoot?.childElementCount), TAGS);
    assert.deepEqual([seen.violations, seen.errors, seen.foreign, drawn], [[], [], [], TAGS], `by the ${name}`);
    await page.close();
  }
}

try {
  await everyElement();
  for (const proof of [besideForeignLit, besideOwnCopies, withoutConnections, underResets, withHostileTexts, inPlaces]) await proof(site);
  if (existsSync('examples/portal/index.html')) {
    for (const viewport of [{ width: 1280, height: 800 }, { width: 360, height: 740 }]) {
      for (const path of PORTAL) await portalStandsStill(site, viewport, path);
      await stylesheetHoldsStill(site, viewport, ['/', '/sap-xep.html']);
    }
    await readsByKeyboard(site);
    await fetchesWhatCounts(site);
  }
  const { before, after } = await leavesNothing(site);
  const mib = (bytes) => (bytes / 2 ** 20).toFixed(1);
  console.log(`${TAGS.length} elements by each of ${Object.keys(SCRIPTS).length} scripts: no violation beside another Lit and copies of our own, without connections, under resets, with hostile texts, in places; no shift on the portal; heap ${mib(before.heap)} MiB, after 1,000 figures ${mib(after.heap)}`);
} finally {
  await site.close();
}
