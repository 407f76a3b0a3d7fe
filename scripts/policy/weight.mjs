// What a page fetches beside its data is what check-bytes.mjs weighs, also with real files: these name units, sources and territories as no made-up file does.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chunkNamed, closure, unasked, WIDGETS } from '../page-scripts.mjs';
import { TABLE } from './data.mjs';
import { drawn, SCRIPTS } from './visit.mjs';

const ranking = (attributes, inside = '') => `<danbiet-ranking ${attributes}>${inside}</danbiet-ranking>`;

/** Pages with a ranking of the portal's files: what stands in them, and the chunks that count beside what any chart has. */
const PAGES = {
  'communes-34': [ranking('src="/data/communes-34.json" indicator="admin_commune_units" period="2025-07-01" vintage="2025"'), 'ranking'],
  papi: [ranking('src="/data/papi.json" indicator="papi_d1_participation" period="2024"', TABLE), 'ranking'],
  'reception-days': [ranking('src="/data/reception-days.json" indicator="reception_days_rate_commune_chair"'), 'ranking'],
  'synthetic-63': [ranking('src="/data/synthetic-63.json" indicator="mediation_success_rate" period="2024"'), 'ranking'],
  // as portals should write it: a table for those without scripts, within a scope that has the figures
  communes: [`<danbiet-scope src="/data/communes.json">${ranking('indicator="admin_commune_units" period="2025-07-01" vintage="2025"', TABLE)}</danbiet-scope>`, 'ranking', 'context'],
};

/** A Vietnamese page with one ranking, left alone until it is idle, has fetched no other script than those that count. */
export async function fetchesWhatCounts(site) {
  for (const [file, [body, ...chunks]] of Object.entries(PAGES).filter(([name]) => existsSync(`examples/data/built/${name}.json`))) {
    const counted = new Set([...unasked(), ...chunks.map(chunkNamed)].flatMap((script) => [...closure(WIDGETS, script)]));
    const { page, seen } = await site.open(`/weight-${file}`, { body: body + SCRIPTS.loader });
    await drawn(page, 1);
    // what comes when a page is idle comes after 2 s even where it never is
    await page.waitForTimeout(2500);
    const fetched = new Set(seen.requests.flatMap((path) => /^\/danbiet\/([^/]+\.js)$/.exec(path)?.[1] ?? []));
    assert.deepEqual([...fetched].sort(), [...counted].sort(), `what a page with one ranking of ${file}.json fetches unasked`);
    await page.close();
  }
}
