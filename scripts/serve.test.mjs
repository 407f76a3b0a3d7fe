import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { POLICY, fileFor, portal } from './serve.mjs';

const server = portal();
beforeAll(() => new Promise((done) => server.listen(0, '127.0.0.1', done)));
afterAll(() => new Promise((done) => server.close(done)));

/** A request whose path is sent as written: `fetch` would tidy `..` away. */
const get = (path) =>
  new Promise((done, fail) => {
    request({ port: server.address().port, host: '127.0.0.1', path }, (response) => {
      let body = '';
      response.on('data', (part) => (body += part));
      response.on('end', () => done({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', fail)
      .end();
  });

it('sends the strict policy with every answer', async () => {
  for (const path of ['/', '/package.json', '/nowhere']) expect((await get(path)).headers['content-security-policy']).toBe(POLICY);
  expect(POLICY).not.toContain('unsafe');
});

it.each(['README.md', 'README.vi.md'])('sends the policy that %s shows', (readme) => {
  expect(readFileSync(readme, 'utf8')).toContain(`Content-Security-Policy: ${POLICY}\n`);
});

it('serves files of its folders with their types', async () => {
  const { status, headers, body } = await get('/package.json');
  expect([status, headers['content-type'], headers['x-content-type-options']]).toEqual([200, 'application/json; charset=utf-8', 'nosniff']);
  expect(JSON.parse(body).name).toBe('@danbiet/example-portal');
});

it.each([
  '/../../package.json',
  '/%2e%2e/%2e%2e/package.json',
  '/..%2f..%2fpackage.json',
  '/data/../../../package.json',
  '/danbiet/../../package.json',
  '/danbiet//etc/passwd',
  '/%00.json',
  '/%E0%A4%A.json',
  '//etc/passwd',
])('does not leave its folders for %s', async (path) => {
  expect((await get(path)).status).toBe(404);
});

it('finds nothing outside', () => {
  expect(fileFor('/../portal-secrets/a.json')).toBeNull();
  expect(fileFor('/danbiet/danbiet.js')).toMatch(/packages\/widgets\/dist\/cdn\/danbiet\.js$/);
});
