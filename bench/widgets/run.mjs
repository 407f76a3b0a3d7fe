// `npm run bench:widgets [-- --rounds N]`: one chart and twelve by each engine, in turn; medians and ratios.
import { parseArgs } from 'node:util';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/ensure-chromium.mjs';
import { measure } from './measure.mjs';
import { ENGINES, site } from './site.mjs';

const { values } = parseArgs({ options: { rounds: { type: 'string', default: '7' }, charts: { type: 'string', multiple: true, default: ['1', '12'] } } });
const FLOOR = 'svg-string';
const median = (list) => list.toSorted((a, b) => a - b)[list.length >> 1];

const { origin, weigh, close } = await site();
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking', '--disable-component-update', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

/** Milliseconds, the ratio to the floor beside them; a dash where an engine takes no part. */
const beside = (value, floor) => (value === null ? '– |  –' : `${(value * 1000).toFixed(1)} | ${(value / floor).toFixed(2)}`);

try {
  for (const charts of values.charts.map(Number)) {
    const seen = new Map(ENGINES.map((engine) => [engine, []]));
    // the first round warms the machine and is thrown away
    for (let round = 0; round <= Number(values.rounds); round += 1) {
      for (const engine of ENGINES) {
        const one = await measure(browser, origin, engine, charts);
        if (round > 0) seen.get(engine).push(one);
      }
    }
    const of = (engine, key) => (seen.get(engine)[0][key] === null ? null : median(seen.get(engine).map((one) => one[key])));
    console.log(`\n${charts === 1 ? 'One chart' : `${charts} charts`} of 63 provinces; medians of ${values.rounds} interleaved rounds`);
    console.log('| engine | script KiB gzip | first drawing, CPU ms | ÷ floor | one update, CPU ms | ÷ floor | heap MiB above the empty page |\n| --- | ---: | ---: | ---: | ---: | ---: | ---: |');
    for (const engine of ENGINES.filter((name) => name !== 'empty')) {
      const [{ title, scripts }] = seen.get(engine);
      const own = scripts.filter((path) => engine !== 'ours' || path.startsWith('/danbiet/'));
      console.log(`| ${title} | ${weigh(own).toFixed(1)} | ${beside(of(engine, 'first'), of(FLOOR, 'first'))} | ${beside(of(engine, 'update'), of(FLOOR, 'update'))} | ${(of(engine, 'heap') - of('empty', 'heap')).toFixed(2)} |`);
    }
    console.log(`(the empty page: ${(of('empty', 'first') * 1000).toFixed(1)} ms)`);
  }
} finally {
  await browser.close();
  close();
}
