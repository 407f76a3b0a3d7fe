import { readCode } from './area-code.js';
import { codesNamed } from './area-names.js';
import { areaById } from './list-areas.js';
import type { Vintage } from './vintage.js';
import { readWrittenArea } from './written-area.js';

/** Codes that a name and the code beside it may mean together in a vintage. */
export function codesMeant(written: string, code: string | null | undefined, vintage: Vintage): ReadonlySet<string> {
  const [own, beside] = [readCode(written), readCode(code ?? '')];
  const named = own ? new Set(areaById(`${own.code}@${vintage}`) ? [own.code] : []) : codesNamed(readWrittenArea(written), vintage);
  if (written.trim() === '' && beside) return new Set(areaById(`${beside.code}@${vintage}`) ? [beside.code] : []);
  return beside ? new Set([...named].filter((one) => one === beside.code)) : named;
}
