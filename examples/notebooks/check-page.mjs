// Open the built notebook in Chromium: it must say its figures, draw both charts, raise no error and ask nobody but this server.
import { createServer } from 'node:http';
import { readFile } from 'node:fs/promises';
import { dirname, extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { findChromium } from '../../scripts/ensure-chromium.mjs';

const folder = join(dirname(fileURLToPath(import.meta.url)), 'dist');
/** Hà Nội on the three days, as its row of the table has them. */
const HA_NOI = ['579', '526', '126'];
const TOTAL = '3.321';
/** Of what a figure of before the reform is made. */
const LINEAGE = 'Hải Dương + Hải Phòng, trước 1/7/2025';
const TYPES = { '.html': 'text/html; charset=utf-8', '.js': 'text/javascript', '.css': 'text/css', '.csv': 'text/csv', '.woff2': 'font/woff2' };

const executablePath = findChromium();
if (executablePath === null) {
  console.error('The page was built, but no Chromium was found to open it in');
  process.exit(1);
}

const server = createServer(async (request, response) => {
  const path = normalize(decodeURIComponent(new URL(request.url, 'http://localhost').pathname));
  try {
    const body = await readFile(join(folder, path));
    response.writeHead(200, { 'content-type': TYPES[extname(path)] ?? 'application/octet-stream' }).end(body);
  } catch {
    response.writeHead(404).end();
  }
});
await new Promise((ready) => server.listen(0, '127.0.0.1', ready));
const origin = `http://127.0.0.1:${server.address().port}`;

const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
const problems = [];
let row = '';
try {
  const page = await browser.newPage({ locale: 'vi-VN', viewport: { width: 900, height: 900 } });
  page.on('pageerror', (error) => problems.push(`error in the page: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`in the console: ${message.text()}`);
  });
  page.on('response', (response) => {
    if (!response.ok()) problems.push(`${response.status()}: ${response.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(origin) && !request.url().startsWith('data:')) problems.push(`asked for ${request.url()}`);
  });
  await page.goto(`${origin}/sap-xep-don-vi.html`);
  try {
    // a chart is drawn when it comes near the window
    await page.locator('danbiet-ranking').scrollIntoViewIfNeeded();
    await page.locator('danbiet-ranking svg').first().waitFor({ timeout: 20_000 });
    await page.locator('svg [aria-label=dot]').first().waitFor({ timeout: 20_000 });
    row = await page.locator('tr', { hasText: 'Hà Nội' }).first().innerText();
    const cells = row.split('\t');
    if (HA_NOI.some((figure, day) => cells[day + 1] !== figure)) problems.push(`the row of Hà Nội is not ${HA_NOI.join(', ')}: ${row}`);
    const merged = await page.locator('tr', { hasText: 'Hải Phòng' }).first().innerText();
    if (!merged.includes(LINEAGE)) problems.push(`the row of Hải Phòng does not say of what it is made: ${merged}`);
    const said = await page.locator('main p', { hasText: 'Cộng 34 tỉnh' }).innerText();
    if (!said.includes(TOTAL)) problems.push(`the total of 1 July 2025 is not ${TOTAL}: ${said}`);
  } catch (error) {
    problems.push(error.message);
  }
  for (const failure of await page.locator('.observablehq--error').allInnerTexts()) problems.push(`a cell failed: ${failure}`);
  if (process.argv[2]) await page.screenshot({ path: process.argv[2], fullPage: true });
  console.log(row);
} finally {
  await browser.close();
  server.close();
}
for (const problem of problems) console.error(problem);
process.exitCode = problems.length === 0 ? 0 : 1;
