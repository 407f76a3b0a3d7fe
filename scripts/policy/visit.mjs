// Opens pages with the built elements in a real browser, under a policy, and tells what went wrong in them.
import { chromium } from 'playwright';
import { findChromium } from '../ensure-chromium.mjs';
import { POLICY, portal } from '../serve.mjs';

/** The scripts by which a page may load the elements. */
export const SCRIPTS = {
  loader: '<script type="module" src="/danbiet/danbiet.js"></script>',
  module: '<script type="module" src="/danbiet/danbiet.all.js"></script>',
  classic: '<script src="/danbiet/danbiet.all.iife.js"></script>',
};

/** A policy with one directive changed. */
export const policyWith = (directive, value) => POLICY.split('; ').map((one) => (one.startsWith(`${directive} `) ? `${directive} ${value}` : one)).join('; ');

/** The portal's server and a browser; `close` ends both. */
export async function start() {
  const server = portal();
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  const origin = `http://127.0.0.1:${server.address().port}`;
  const browser = await chromium.launch({
    executablePath: findChromium() ?? 'chromium',
    args: ['--no-sandbox', '--disable-gpu', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'],
  });
  return {
    origin,
    /**
     * Open a page.
     *
     * @param {string} path on the portal; with `body` the page is made up
     * @param {{ body?: string, policy?: string, files?: Record<string, string>, viewport?: { width: number, height: number }, slow?: number, until?: 'networkidle' | 'domcontentloaded' }} options
     *   `slow` holds scripts and data back so many milliseconds; `files` are further files of the page's own origin, or stand in place of the portal's, by path;
     *   `until` is how far the page has come when it is given back
     * @returns the page, and what its policy stopped, what failed in it, and what it asked for
     */
    async open(path, { body, policy = POLICY, files = {}, viewport, slow = 0, until = 'networkidle' } = {}) {
      const page = await browser.newPage(viewport && { viewport });
      const seen = { violations: [], errors: [], foreign: [], requests: [] };
      await page.exposeFunction('tell', (what) => seen.violations.push(what));
      await page.addInitScript(() => {
        addEventListener('securitypolicyviolation', (event) => window.tell(`${event.violatedDirective}: ${event.blockedURI}`));
      });
      page.on('pageerror', (error) => seen.errors.push(error.message));
      page.on('request', (request) => {
        const url = request.url();
        if (url.startsWith(origin)) seen.requests.push(url.slice(origin.length));
        else if (!/^(data|blob):/.test(url)) seen.foreign.push(url);
      });
      const answer = (at, content, contentType) => page.route(`${origin}${at}`, (route) => route.fulfill({ body: content, contentType, headers: { 'content-security-policy': policy } }));
      for (const [at, content] of Object.entries(files)) await answer(at, content, at.endsWith('.css') ? 'text/css; charset=utf-8' : 'text/javascript; charset=utf-8');
      if (body !== undefined) await answer(path, `<!doctype html><html lang="vi"><title>Chính sách</title><body>${body}</body></html>`, 'text/html; charset=utf-8');
      const late = async (route) => {
        await new Promise((done) => setTimeout(done, slow));
        await route.continue();
      };
      if (slow > 0) await page.route(/\/danbiet\/.*\.js|\/data\//, late);
      await page.goto(`${origin}${path}`, { waitUntil: until });
      return { page, seen };
    },
    async close() {
      await browser.close();
      server.close();
    },
  };
}

/** Wait until a number of elements have drawn their figures. */
export const drawn = (page, count, tag = 'danbiet-ranking') =>
  page.waitForFunction(([name, wanted]) => [...document.querySelectorAll(name)].filter((one) => one.shadowRoot?.querySelector('svg[role=listbox]')).length >= wanted, [tag, count], { timeout: 20_000 });
