// A page for each engine, with its script bundled and narrowed, served from memory.
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { INDICATOR, YEARS, figures } from './figures.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn', import.meta.url));

/** The engines in the order of the table; `empty` is subtracted, not shown. */
export const ENGINES = ['empty', 'svg-string', 'lit-d3', 'ours', 'chart-js', 'plot', 'dsfr-chart'];

/** What the script of each page does: wait for the figures, draw, say so. */
const entry = (name) => `import { start, title } from './engines/${name}.js';
const { years, indicator } = await (await fetch('/figures.json')).json();
const names = ${JSON.stringify(YEARS)};
const count = Number(new URLSearchParams(location.search).get('charts'));
const places = Array.from({ length: count }, () => document.querySelector('main').appendChild(document.createElement('div')));
const engine = await start(years[names[0]], { indicator, years: names });
await engine.draw(places);
window.bench = {
  title,
  updates: engine.update !== null,
  async update(times) {
    for (let i = 1; i <= times; i += 1) {
      const year = names[i % 2];
      await engine.update(places, years[year], year);
      await new Promise(requestAnimationFrame);
    }
  },
};
requestAnimationFrame(() => requestAnimationFrame(() => (window.done = true)));`;

async function bundle(name) {
  const { outputFiles } = await build({
    stdin: { contents: entry(name), resolveDir: here },
    bundle: true, minify: true, write: false, format: 'esm', target: 'es2022', conditions: ['production'],
    define: { 'process.env.NODE_ENV': '"production"' }, logLevel: 'error',
  });
  return outputFiles[0].contents;
}

const TYPES = { js: 'text/javascript', json: 'application/json', html: 'text/html; charset=utf-8', css: 'text/css' };
const page = (name) => `<!doctype html><html lang="vi"><meta charset="utf-8"><title>${name}</title><link rel="icon" href="data:,"><main></main><script type="module" src="/${name}.js"></script></html>`;

/** Build all pages; `listen` gives the address, `bytes` what an engine's own script weighs after gzip -9, in KiB. */
export async function site() {
  const files = new Map(figures());
  for (const name of ENGINES) {
    files.set(`/${name}.js`, await bundle(name));
    files.set(`/${name}.html`, page(name));
  }
  for (const name of readdirSync(CDN)) if (!name.endsWith('.map')) files.set(`/danbiet/${name}`, readFileSync(join(CDN, name)));
  const server = createServer((request, response) => {
    const path = request.url.replace(/\?.*$/, '');
    const body = files.get(path);
    response.writeHead(body === undefined ? 404 : 200, { 'content-type': TYPES[path.split('.').at(-1)] ?? 'text/plain' }).end(body ?? '');
  });
  await new Promise((done) => server.listen(0, '127.0.0.1', done));
  return {
    origin: `http://127.0.0.1:${server.address().port}`,
    weigh: (paths) => paths.reduce((sum, path) => sum + gzipSync(files.get(path), { level: 9 }).length / 1024, 0),
    close: () => server.close(),
    indicator: INDICATOR,
  };
}
