// Serves the example portal under the strict policy that a careful government portal sends.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { extname, join, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const PLACES = [
  ['/danbiet/', 'packages/widgets/dist/cdn'],
  ['/data/', 'examples/data/built'],
  ['/', 'examples/portal'],
];
const TYPES = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.map': 'application/json; charset=utf-8',
};
/** The content security policy of the page and of everything it loads. */
export const POLICY = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  "img-src 'self' data: blob:",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  'trusted-types danbiet danbiet-2 danbiet-worker',
].join('; ');

/** The file behind a request path, or null when it lies outside the served folders. */
export function fileFor(path) {
  let plain;
  try {
    plain = decodeURIComponent(path);
  } catch {
    return null;
  }
  const [prefix, folder] = PLACES.find(([start]) => plain.startsWith(start)) ?? [];
  if (!prefix) return null;
  const base = resolve(root, folder);
  const file = resolve(base, `./${plain.slice(prefix.length)}`);
  if (file !== base && !file.startsWith(base + sep)) return null;
  return plain.endsWith('/') ? join(file, 'index.html') : file;
}

/** The portal's server, not yet listening. */
export const portal = () =>
  createServer(async (request, response) => {
    const headers = { 'content-security-policy': POLICY, 'x-content-type-options': 'nosniff', 'referrer-policy': 'no-referrer' };
    const path = request.url?.replace(/[?#].*$/s, '') ?? '/';
    const file = fileFor(path);
    try {
      if (!file || !TYPES[extname(file)]) throw new Error('not served');
      const body = await readFile(file);
      response.writeHead(200, { ...headers, 'content-type': TYPES[extname(file)] }).end(body);
    } catch {
      response.writeHead(404, { ...headers, 'content-type': 'text/plain; charset=utf-8' }).end('Không tìm thấy · Not found');
    }
  });

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const port = Number(process.env.PORT ?? 4173);
  portal().listen(port, '127.0.0.1', () => console.log(`Dân Biết: http://127.0.0.1:${port}/`));
}
