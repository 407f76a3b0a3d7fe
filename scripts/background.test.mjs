// The built scripts (`pnpm run build` comes before the tests) for work in the background, in a browser under the strict policy that the portal sends, and under one
// that forbids workers: figures, progress and an end before the end, in a worker and in slices.
import { chromium } from 'playwright';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { ensureChromium, findChromium } from './ensure-chromium.mjs';
import { POLICY, portal } from './serve.mjs';

/** What a page under each policy may do, and where the work must be done. */
const POLICIES = [
  ['the strict policy of the portal', POLICY, 'worker'],
  ['a policy without workers', `${POLICY}; worker-src 'none'`, 'page'],
  ['a policy that names no Trusted Types policy for the worker', POLICY.replace(' danbiet-worker', ''), 'page'],
];

/** What the page does, a script of its own because its policy allows no other: a long table, once to the end and once until it is told to stop. */
const SCRIPT = `import { normaliseInBackground } from '/danbiet/danbiet.background.js';
const rows = Array.from({ length: 10_000 }, (_, i) => \`Huế;Số lượt tiếp công dân;Quý I/2022;\${i};xã số \${i}\`);
const input = new Blob([['Địa phương;Chỉ tiêu;Kỳ;Giá trị;Phạm vi', ...rows, ''].join('\\n')]);
const options = { file: 'x.csv', vintage: '2024', locale: 'vi' };
const worker = '/danbiet/danbiet.worker.js';
let told = 0;
const { observations, issues, account } = await normaliseInBackground(input, options, { worker, onProgress: () => (told += 1) });
const stop = new AbortController();
const stopped = await normaliseInBackground(input, options, { worker, signal: stop.signal, onProgress: () => stop.abort(new Error('stopped')) }).catch((error) => error.message);
window.said = { figures: observations.length, last: observations.at(-1), codes: issues.map(({ code }) => code), english: issues[0]?.message.en, account, told, slices: Math.ceil(input.size / 8192), stopped };`;

describe('work in the background of a built page', () => {
  const server = portal();
  let browser;

  beforeAll(async () => {
    ensureChromium();
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    browser = await chromium.launch({ executablePath: findChromium() ?? 'chromium', args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'] });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server.close();
  });

  /** Let a page under a policy do its work. */
  async function visit(policy) {
    const origin = `http://127.0.0.1:${server.address().port}`;
    const page = await browser.newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    let workers = 0;
    page.on('worker', () => (workers += 1));
    await page.route(`${origin}/work`, (route) => route.fulfill({ body: '<!doctype html><title>Việc nền</title><script type="module" src="/work.js"></script>', contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': policy } }));
    await page.route(`${origin}/work.js`, (route) => route.fulfill({ body: SCRIPT, contentType: 'text/javascript; charset=utf-8' }));
    await page.goto(`${origin}/work`);
    const said = await page.waitForFunction(() => window.said, null, { timeout: 50_000 }).then((found) => found.jsonValue());
    await page.close();
    return { ...said, errors, workers };
  }

  it.each(POLICIES)('under %s', { timeout: 60_000 }, async (_name, policy, place) => {
    const { figures, last, codes, english, account, told, slices, stopped, errors, workers } = await visit(policy);
    expect(errors).toEqual([]);
    expect([figures, last.value, codes, account.observations]).toEqual([10_000, 9999, ['stream.unchecked'], 10_000]);
    expect(english).toMatch(/^The table has 10,000 figures/);
    expect(stopped).toBe('stopped');
    // in the page the work stands back before each slice
    if (place === 'page') expect(told).toBeGreaterThanOrEqual(slices);
    else expect(told).toBeGreaterThan(0);
    expect(workers > 0).toBe(place === 'worker');
  });
});
