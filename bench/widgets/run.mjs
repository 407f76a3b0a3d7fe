// `npm run bench:widgets [-- --rounds N --case ranking]`: charts by each engine, in turn; medians and ratios.
import { parseArgs } from 'node:util';
import { loadavg } from 'node:os';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import { measure } from './measure.mjs';
import { CASES, site } from './site.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, case: { type: 'string', multiple: true, default: Object.keys(CASES) } } });
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

/** How many charts each case draws, and what the table says above them. */
const RUNS = {
  ranking: [[1, 'One ranking of 63 provinces'], [12, '12 rankings of 63 provinces']],
  mixed: [[12, '12 charts of 63 provinces: three rankings, three maps, two trends, two tables, two headlines']],
  table: [[1, 'A table of 700 rows and 20 columns of figures']],
};

const { origin, weigh, close } = await site(values.case);
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Milliseconds, the ratio to the floor beside them; a dash where an engine takes no part. */
const beside = (value, floor) => (value === null ? '– |  –' : `${(value * 1000).toFixed(1)} | ${(value / floor).toFixed(2)}`);

async function run(name, charts, what) {
  const { engines, ...terms } = CASES[name];
  const [, floor] = engines;
  const seen = new Map(engines.map((engine) => [engine, []]));
  // the first round warms the machine and is thrown away
  for (let round = 0; round <= Number(values.rounds); round += 1) {
    for (const engine of engines) {
      const one = await measure(browser, origin, engine, charts, terms);
      if (round > 0) seen.get(engine).push(one);
    }
  }
  const of = (engine, key) => (seen.get(engine)[0][key] === null ? null : median(seen.get(engine).map((one) => one[key])));
  console.log(`\n${what}; medians of ${values.rounds} interleaved rounds, ${terms.updates} updates each`);
  console.log('| engine | script KiB gzip | first drawing, CPU ms | ÷ floor | one update, CPU ms | ÷ floor | heap MiB above the empty page |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
  for (const engine of engines.filter((one) => one !== 'empty')) {
    const [{ title, scripts }] = seen.get(engine);
    const own = scripts.filter((path) => !engine.startsWith('ours') || path.startsWith('/danbiet/'));
    console.log(`| ${title} | ${weigh(own).toFixed(1)} | ${beside(of(engine, 'first'), of(floor, 'first'))} | ${beside(of(engine, 'update'), of(floor, 'update'))} | ${(of(engine, 'heap') - of('empty', 'heap')).toFixed(2)} |`);
  }
  console.log(`(the empty page: ${(of('empty', 'first') * 1000).toFixed(1)} ms; load of the machine ${loadavg()[0].toFixed(1)})`);
}

try {
  for (const name of values.case) for (const [charts, what] of RUNS[name]) await run(name, charts, what);
} finally {
  await browser.close();
  close();
}
