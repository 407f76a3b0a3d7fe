// Rollup plugins that hold the embedding promises: no import left open, our own Trusted Types policy, an integrity list.
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** Fails the build when a browser bundle still imports anything. */
export const selfContained = {
  name: 'self-contained',
  generateBundle(_, bundle) {
    for (const chunk of Object.values(bundle))
      for (const id of chunk.imports ?? []) if (!bundle[id]) this.error(`${chunk.fileName} still imports ${id}`);
  },
};

const LIT_POLICY = /(\w+)\.createPolicy\((["'])lit-html\2,\s*(\{[^}]*\})\)/g;

/**
 * Lit makes its policy under a fixed name, so a second Lit on a page whose policy forbids duplicates dies on import.
 * Ours tries its own names instead; the build fails unless exactly one such call is found.
 */
export function renameTrustedTypesPolicy() {
  let calls = 0;
  return {
    name: 'trusted-types-policy',
    transform(code, id) {
      if (!/lit-html/.test(id) || !code.includes('createPolicy')) return null;
      const renamed = code.replace(LIT_POLICY, (_, factory, _quote, rules) => {
        calls += 1;
        return `((f,r)=>{for(const n of["danbiet","danbiet-2"])try{return f.createPolicy(n,r)}catch{}throw new Error("danbiet: no Trusted Types policy left")})(${factory},${rules})`;
      });
      return renamed === code ? null : { code: renamed, map: null };
    },
    generateBundle() {
      if (calls !== 1) this.error(`expected one Trusted Types policy of Lit, found ${calls}`);
    },
  };
}

const NARROWED = {
  css: (text) => text.replace(/\s+/g, ' ').replace(/ ?([{};,]) ?/g, '$1').replace(/: /g, ':').replace(/;}/g, '}'),
  html: (text) => text.replace(/\s*\n\s*/g, ' ').replace(/> </g, '><'),
};
NARROWED.svg = NARROWED.html;

/** The tagged templates of a syntax tree, those inside others too. */
function* templatesOf(node) {
  if (Array.isArray(node)) for (const one of node) yield* templatesOf(one);
  else if (node && typeof node === 'object') {
    if (node.type === 'TaggedTemplateExpression' && NARROWED[node.tag.name]) yield node;
    for (const [key, value] of Object.entries(node)) if (key !== 'parent') yield* templatesOf(value);
  }
}

/** Takes the line breaks and indents out of our own templates and stylesheets; no byte of them is shown. */
export const narrowTemplates = {
  name: 'narrow-templates',
  transform(code, id) {
    if (!id.includes('/widgets/src/') || !/\b(?:css|html|svg)`/.test(code)) return null;
    let narrow = code;
    const pieces = [...templatesOf(this.parse(code))].flatMap(({ tag, quasi }) => quasi.quasis.map(({ start, end }) => ({ start, end, how: NARROWED[tag.name] })));
    for (const { start, end, how } of pieces.sort((a, b) => b.start - a.start)) narrow = narrow.slice(0, start) + how(narrow.slice(start, end)) + narrow.slice(end);
    return { code: narrow, map: null };
  },
};

/**
 * Writes the stylesheet that keeps a page from moving, narrowed, beside the scripts. `danbiet-chart` stands in it for
 * every chart, of which each has a folder in `charts`.
 */
export const pageStylesheet = (file, charts, folder) => ({
  name: 'page-stylesheet',
  writeBundle() {
    const tags = readdirSync(charts).map((name) => `danbiet-${name}`).sort();
    const written = readFileSync(file, 'utf8').replace(/\/\*.*?\*\//gs, '').replace(/danbiet-chart\b((?::[\w-]+(?:\([^()]*\))?)?)/g, (_, state) => tags.map((tag) => tag + state).join(','));
    writeFileSync(join(folder, 'danbiet.css'), `${NARROWED.css(written).trim()}\n`);
  },
});

/** Writes `integrity.json`: a sha384 for each script of the folder and for the stylesheet. */
export const integrityList = (folder) => ({
  name: 'integrity-list',
  writeBundle() {
    const files = readdirSync(folder).filter((name) => /\.(?:js|css)$/.test(name)).sort();
    const list = Object.fromEntries(
      files.map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(join(folder, name))).digest('base64')}`]),
    );
    writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(list, null, 2)}\n`);
  },
});
