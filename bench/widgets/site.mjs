// A page for each engine, with its script bundled and narrowed, served from memory.
import { createServer } from 'node:http';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { build } from 'esbuild';
import { figures } from './figures.mjs';

const here = fileURLToPath(new URL('.', import.meta.url));
const CDN = fileURLToPath(new URL('../../packages/widgets/dist/cdn', import.meta.url));

/** What is drawn: the file of its figures, the engines in the order of the table (`empty` is subtracted, not shown), the second being the floor, and how many updates there are. */
export const CASES = {
  ranking: { data: '/figures.json', engines: ['empty', 'svg-string', 'lit-d3', 'ours', 'chart-js', 'plot', 'dsfr-chart'], updates: 60 },
  mixed: { data: '/mixed-figures.json', engines: ['empty', 'mixed-string', 'ours-mixed'], updates: 60 },
  table: { data: '/table-figures.json', engines: ['empty', 'table-string', 'ours-table'], updates: 12 },
};

/** What the script of each page does: wait for the figures, draw, say so. */
const entry = (name) => `import { start, title } from './engines/${name}.js';
const asked = new URLSearchParams(location.search);
const { years, names, ...rest } = await (await fetch(asked.get('data'))).json();
const count = Number(asked.get('charts'));
const places = Array.from({ length: count }, () => document.querySelector('main').appendChild(document.createElement('div')));
const engine = await start(years[names[0]], { names, ...rest });
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

/** Build the pages of some cases: their address, what scripts of theirs weigh together (KiB after gzip -9), and the end of it. */
export async function site(cases) {
  const files = new Map(figures());
  for (const name of new Set(cases.flatMap((one) => CASES[one].engines))) {
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
  };
}
