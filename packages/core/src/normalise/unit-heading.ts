import { foldBare } from '../text/fold.js';

/** Kinds of units by their words in headings, with their level; longest first. */
const UNITS: readonly (readonly [string, AreaHeadingLevel])[] = [
  ['thanh pho thuoc tinh', 'district'],
  ['thanh pho truc thuoc trung uong', 'province'],
  ['thi tran', 'commune'],
  ['thi xa', 'district'],
  ['thanh pho', 'province'],
  ['dac khu', 'commune'],
  ['phuong', 'commune'],
  ['huyen', 'district'],
  ['quan', 'district'],
  ['tinh', 'province'],
  ['xa', 'commune'],
  ['tp', 'province'],
  ['tx', 'district'],
  ['district', 'district'],
  ['commune', 'commune'],
  ['ward', 'commune'],
];
const AROUND = /^(?:(?:ten|cac|don vi hanh chinh|don vi|dia phuong|dia ban|uy ban nhan dan|ubnd|cap) )+|(?:^| )(?:va|hoac|cap)(?= |$)/g;

/** The level of the units that a heading names. */
export type AreaHeadingLevel = 'province' | 'district' | 'commune';

/** The levels of a heading that is made of nothing but kinds of units (`Huyện, thị xã, thành phố`), one for each; none for other words. */
export function unitsOfHeading(heading: string): readonly AreaHeadingLevel[] {
  let rest = foldBare(heading).replace(AROUND, ' ').replace(/ +/g, ' ').trim();
  const levels: AreaHeadingLevel[] = [];
  while (rest !== '') {
    const found = UNITS.find(([words]) => rest === words || rest.startsWith(`${words} `));
    if (!found) return [];
    levels.push(found[1]);
    rest = rest.slice(found[0].length).trim();
  }
  return levels;
}

/** The level of a heading of units: beside districts or communes, `thành phố` is a city of a province. */
export function levelOfHeading(heading: string): AreaHeadingLevel | null {
  const levels = unitsOfHeading(heading);
  return (['commune', 'district', 'province'] as const).find((level) => levels.includes(level)) ?? null;
}
