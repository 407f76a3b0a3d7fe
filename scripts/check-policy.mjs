// The built elements in a real browser under the strict policy that the portal sends: nothing may break it.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { chromium } from 'playwright';
import { findChromium } from './ensure-chromium.mjs';
import { POLICY, portal } from './serve.mjs';

const server = portal();
await new Promise((done) => server.listen(0, '127.0.0.1', done));
const origin = `http://127.0.0.1:${server.address().port}`;
const browser = await chromium.launch({
  executablePath: findChromium() ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
});

const loader = readFileSync('packages/widgets/dist/cdn/danbiet.js', 'utf8');
const TAGS = [...new Set(loader.match(/danbiet-[a-z-]+(?=":)/g))];
assert.ok(TAGS.length > 0, 'the loader knows no element');

/** Open a page and tell what its policy stopped, what failed in it, what it asked from elsewhere, and which tags are defined. */
async function visit(path, markup) {
  const page = await browser.newPage();
  const seen = { violations: [], errors: [], foreign: [] };
  await page.exposeFunction('tell', (what) => seen.violations.push(what));
  await page.addInitScript(() => {
    addEventListener('securitypolicyviolation', (event) => window.tell(`${event.violatedDirective}: ${event.blockedURI}`));
  });
  page.on('pageerror', (error) => seen.errors.push(error.message));
  page.on('request', (request) => request.url().startsWith(origin) || /^(data|blob):/.test(request.url()) || seen.foreign.push(request.url()));
  if (markup !== undefined) {
    const body = `<!doctype html><html lang="vi"><title>Chính sách</title><body>${TAGS.map((tag) => `<${tag}></${tag}>`).join('')}${markup}</body></html>`;
    await page.route(`${origin}${path}`, (route) => route.fulfill({ body, contentType: 'text/html; charset=utf-8', headers: { 'content-security-policy': POLICY } }));
  }
  await page.goto(`${origin}${path}`, { waitUntil: 'networkidle' });
  const used = await page.evaluate((tags) => tags.filter((tag) => document.querySelector(tag)), TAGS);
  for (const tag of used) await page.waitForFunction((name) => customElements.get(name), tag, { timeout: 10_000 });
  seen.drawn = await page.evaluate((tags) => tags.filter((tag) => document.querySelector(tag)?.shadowRoot?.childElementCount), used);
  await page.close();
  assert.deepEqual(seen.errors, [], `${path}: errors`);
  assert.deepEqual(seen.foreign, [], `${path}: requests to elsewhere`);
  assert.deepEqual(seen.drawn, used, `${path}: elements that drew nothing`);
  return { ...seen, used };
}

const SCRIPTS = {
  '/loader': '<script type="module" src="/danbiet/danbiet.js"></script>',
  '/module': '<script type="module" src="/danbiet/danbiet.all.js"></script>',
  '/classic': '<script src="/danbiet/danbiet.all.iife.js"></script>',
};
try {
  for (const [path, script] of Object.entries(SCRIPTS)) {
    const { violations, used } = await visit(path, script);
    assert.deepEqual([violations, used], [[], TAGS], `${path}: what the policy stopped`);
  }
  // a second copy asks for the first one's policy name, is told no once, and takes its own
  const twice = await visit('/twice', SCRIPTS['/classic'] + SCRIPTS['/module']);
  assert.deepEqual(twice.violations, ['trusted-types: trusted-types-policy']);
  if (existsSync('examples/portal/index.html')) {
    const { violations } = await visit('/');
    assert.deepEqual(violations, [], 'the example portal: what the policy stopped');
  }
  console.log(`${TAGS.length} elements drawn by each of ${Object.keys(SCRIPTS).length} scripts, no violation`);
} finally {
  await browser.close();
  server.close();
}
