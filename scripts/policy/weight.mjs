// What a page fetches beside its data is what check-bytes.mjs weighs, also with real files: these name units, sources and territories as no made-up file does.
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { chunkNamed, closure, unasked, WIDGETS } from '../page-scripts.mjs';
import { drawn, SCRIPTS } from './visit.mjs';

const DATA = 'examples/data/built';

/** A ranking of each of the portal's files, as its pages show it. */
const FIGURES = {
  'communes-34': 'indicator="admin_commune_units" period="2025-07-01" vintage="2025"',
  papi: 'indicator="papi_d1_participation" period="2024"',
  'reception-days': 'indicator="reception_days_rate_commune_chair"',
  'synthetic-63': 'indicator="mediation_success_rate" period="2024"',
};

/** A Vietnamese page with one ranking, left alone until it is idle, has fetched no other script than those that count. */
export async function fetchesWhatCounts(site) {
  const counted = new Set([...unasked(), chunkNamed('ranking')].flatMap((file) => [...closure(WIDGETS, file)]));
  const files = Object.entries(FIGURES).filter(([file]) => existsSync(`${DATA}/${file}.json`));
  for (const [file, chosen] of files) {
    const { page, seen } = await site.open(`/weight-${file}`, { body: `<danbiet-ranking src="/data/${file}.json" ${chosen}></danbiet-ranking>${SCRIPTS.loader}` });
    await drawn(page, 1);
    // what comes when a page is idle comes after 2 s even where it never is
    await page.waitForTimeout(2500);
    await page.waitForLoadState('networkidle');
    const fetched = new Set(seen.requests.flatMap((path) => /^\/danbiet\/([^/]+\.js)$/.exec(path)?.[1] ?? []));
    assert.deepEqual([...fetched].sort(), [...counted].sort(), `what a page with one ranking of ${file}.json fetches unasked`);
    await page.close();
  }
  return files.length;
}
