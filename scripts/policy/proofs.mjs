// What an element promises the page it is put into, one function each. Each throws when the promise is broken.
import assert from 'node:assert/strict';
import { build } from 'esbuild';
import { asScript, poisoned, smallFile, TABLE } from './data.mjs';
import { drawn, policyWith, SCRIPTS } from './visit.mjs';

const clean = ({ violations, errors, foreign }, where) => assert.deepEqual({ violations, errors, foreign }, { violations: [], errors: [], foreign: [] }, where);

/** A page of somebody else's that draws with a Lit of its own, as one script. */
async function foreignLit() {
  const code = "import { LitElement, html } from 'lit'; customElements.define('host-clock', class extends LitElement { render() { return html`<b>${'host'}</b>`; } });";
  const { outputFiles } = await build({ stdin: { contents: code, resolveDir: process.cwd() }, bundle: true, format: 'esm', minify: true, write: false, define: { 'process.env.NODE_ENV': '"production"' } });
  return outputFiles[0].text;
}

/** Beside a Lit that the host brings, whichever comes first. */
export async function besideForeignLit(site) {
  const files = { '/host.js': await foreignLit() };
  const policy = policyWith('trusted-types', 'danbiet danbiet-2 lit-html');
  const host = '<script type="module" src="/host.js"></script>';
  const elements = `<host-clock></host-clock><danbiet-ranking>${asScript(await smallFile())}</danbiet-ranking>`;
  for (const [order, scripts] of [['ours first', SCRIPTS.module + host], ['theirs first', host + SCRIPTS.module], ['theirs first, ours by the loader', host + SCRIPTS.loader]]) {
    const { page, seen } = await site.open('/foreign', { body: elements + scripts, policy, files });
    await drawn(page, 1);
    assert.equal(await page.evaluate(() => document.querySelector('host-clock').shadowRoot.textContent), 'host', order);
    clean(seen, `beside another Lit, ${order}`);
    await page.close();
  }
}

/** A second copy takes its own policy name after one refusal; a third has none left, leaves its tags alone, and the figures stand. */
export async function besideOwnCopies(site) {
  const copies = [SCRIPTS.classic, SCRIPTS.module, SCRIPTS.module.replace('.js"', '.js?third"')];
  const elements = `<danbiet-ranking>${asScript(await smallFile())}</danbiet-ranking>`;
  for (const [count, refused, failed] of [[2, 1, 0], [3, 3, 1]]) {
    const { page, seen } = await site.open('/copies', { body: elements + copies.slice(0, count).join('') });
    await drawn(page, 1);
    assert.deepEqual(seen.violations, Array(refused).fill('trusted-types: trusted-types-policy'), `${count} copies: what the policy stopped`);
    assert.equal(seen.errors.length, failed, `${count} copies: ${seen.errors.join()}`);
    assert.ok(seen.errors.every((message) => message.includes('no Trusted Types policy left')));
    await page.close();
  }
}

/** With data inside, under a policy that lets nothing be fetched: figures are drawn and nothing but scripts is asked for. */
export async function withoutConnections(site) {
  const body = `<danbiet-ranking>${asScript(await smallFile())}</danbiet-ranking><danbiet-ranking>${TABLE}</danbiet-ranking>`;
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const { page, seen } = await site.open('/offline', { body: body + script, policy: policyWith('connect-src', "'none'") });
    await drawn(page, 2);
    clean(seen, `without connections, by the ${name}`);
    assert.deepEqual(seen.requests.filter((path) => !/^\/(offline|favicon\.ico|danbiet\/[\w.-]+\.js)$/.test(path)), [], `${name}: requests`);
    await page.close();
  }
}

const RESET = `html{font-size:62.5%}body{font:italic 700 9px/1 cursive;letter-spacing:.4em;word-spacing:1em;text-transform:uppercase;text-align:right;white-space:nowrap;text-indent:3em;color:red;direction:ltr}
*{margin:0;padding:0;box-sizing:border-box}svg,img{display:block;max-width:50%;height:auto}figure,table,ul,button,p{all:unset;display:none!important}text{font-size:40px!important}.box,.scroll,.mark,.name,.note,.tools{display:none!important}`;

/** A host's resets do not reach the drawing: it is the same, stroke for stroke. */
export async function underResets(site) {
  const figure = `<danbiet-ranking>${asScript(await smallFile())}</danbiet-ranking>${SCRIPTS.module}`;
  const pictures = [];
  for (const link of ['', '<link rel="stylesheet" href="/reset.css">']) {
    const { page, seen } = await site.open('/reset', { body: `${link}<div>${figure}</div>`, files: { '/reset.css': `${RESET}body{margin:8px}` } });
    await drawn(page, 1);
    pictures.push(
      await page.evaluate(() => {
        const root = document.querySelector('danbiet-ranking').shadowRoot;
        const svg = root.querySelector('svg[role=listbox]');
        const { fontSize, fontStyle, textTransform, letterSpacing, textAlign } = getComputedStyle(root.querySelector('figure'));
        return { marks: svg.innerHTML.replace(/<!--.*?-->/g, ''), shown: svg.checkVisibility(), fontSize, fontStyle, textTransform, letterSpacing, textAlign, letters: getComputedStyle(svg.querySelector('text')).fontSize };
      }),
    );
    clean(seen, 'under resets');
    await page.close();
  }
  assert.deepEqual(pictures[1], pictures[0], 'a figure under resets');
}

/** Hostile texts stay texts, and cost nothing else. */
export async function withHostileTexts(site) {
  const body = `<danbiet-ranking>${asScript(poisoned(await smallFile()))}</danbiet-ranking>${SCRIPTS.loader}`;
  const { page, seen } = await site.open('/hostile', { body });
  await drawn(page, 1);
  const found = await page.evaluate(() => {
    const root = document.querySelector('danbiet-ranking').shadowRoot;
    return { hit: window.__hit, strange: root.querySelectorAll('img, script, iframe, [onload], [onerror], [style]').length, said: root.textContent.includes('<img src=x') };
  });
  assert.deepEqual(found, { hit: undefined, strange: 0, said: true }, 'hostile texts');
  clean(seen, 'hostile texts');
  await page.close();
}

/** Places for editors that drop unknown tags become elements, keep their tables, and take over nothing that could run. */
export async function inPlaces(site) {
  const place = (id) => `<div id="${id}" data-danbiet="ranking" data-heading-level="2" data-onclick="window.__hit=1" data-style="color:red">${TABLE}</div>`;
  for (const [name, script] of Object.entries(SCRIPTS)) {
    const { page, seen } = await site.open('/places', { body: place('a') + script });
    await drawn(page, 1);
    await page.evaluate(() => {
      const late = document.createElement('div');
      late.id = 'b';
      late.dataset.danbiet = 'ranking';
      late.append(document.querySelector('table').cloneNode(true));
      document.body.append(late);
    });
    await drawn(page, 2);
    const attributes = await page.evaluate(() => [...document.querySelectorAll('danbiet-ranking')].map((one) => [...one.attributes].map((attribute) => attribute.name).sort().join(' ')));
    assert.deepEqual(attributes, ['heading-level id', 'id'], `places, by the ${name}`);
    assert.equal(await page.evaluate(() => document.querySelectorAll('danbiet-ranking > table').length), 2);
    clean(seen, `places, by the ${name}`);
    await page.close();
  }
}
