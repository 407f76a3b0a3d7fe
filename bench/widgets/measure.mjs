// One page once: what its main thread worked, what its heap holds, which scripts it fetched.

const metric = async (session, name) => (await session.send('Performance.getMetrics')).metrics.find((one) => one.name === name).value;

async function heapOf(session) {
  await session.send('HeapProfiler.collectGarbage');
  return (await metric(session, 'JSHeapUsedSize')) / 2 ** 20;
}

/**
 * Open an engine's page in a context of its own.
 *
 * @returns {Promise<{ title: string, first: number, update: number | null, heap: number, scripts: string[] }>}
 *   `first`: CPU seconds of the main thread until two frames after the drawing; `update`: the same for one update of all charts
 */
export async function measure(browser, origin, engine, charts, { data, updates: times }) {
  // tall enough that every chart is in view: ours draws none that nobody sees
  const context = await browser.newContext({ viewport: { width: 800, height: 1600 * charts }, locale: 'vi-VN' });
  const page = await context.newPage();
  const scripts = [];
  page.on('request', (request) => request.resourceType() === 'script' && scripts.push(new URL(request.url()).pathname));
  const failures = [];
  page.on('pageerror', (error) => failures.push(error.message));
  const session = await context.newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(`${origin}/${engine}.html?charts=${charts}&data=${data}`);
  await page.waitForFunction(() => window.done === true, undefined, { timeout: 60_000 }).catch((cause) => { throw new Error(`${engine} did not draw: ${failures[0] ?? cause.message}`); });
  const first = await metric(session, 'TaskDuration');
  const { title, updates } = await page.evaluate(() => ({ title: window.bench.title, updates: window.bench.updates }));
  const heap = await heapOf(session);
  let update = null;
  if (updates) {
    await page.evaluate(() => window.bench.update(4));
    const before = await metric(session, 'TaskDuration');
    await page.evaluate((count) => window.bench.update(count), times);
    update = ((await metric(session, 'TaskDuration')) - before) / times;
  }
  await context.close();
  if (failures.length > 0) throw new Error(`${engine}: ${failures[0]}`);
  return { title, first, update, heap, scripts };
}
