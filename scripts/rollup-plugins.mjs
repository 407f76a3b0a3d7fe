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

/** Writes `integrity.json`: a sha384 for each script of the folder. */
export const integrityList = (folder) => ({
  name: 'integrity-list',
  writeBundle() {
    const files = readdirSync(folder).filter((name) => name.endsWith('.js')).sort();
    const list = Object.fromEntries(
      files.map((name) => [name, `sha384-${createHash('sha384').update(readFileSync(join(folder, name))).digest('base64')}`]),
    );
    writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(list, null, 2)}\n`);
  },
});
