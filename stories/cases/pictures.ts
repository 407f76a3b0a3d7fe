import { afterEach, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { emulate, pointAt, type Preferences } from '../../packages/widgets/src/element/testing/page-commands.js';
import { takePicture, type Picture } from '../../packages/widgets/src/element/testing/picture.js';
import { foreignLetters } from '../../scripts/test-letters.mjs';
import { elementOf, reach, until, type Case } from './case.js';
import { asPng, BLOCK, differences, ofPng, smallPicture } from './small-picture.js';

/** Where the pictures stand that were looked at, and where one goes that differs. */
const [KEPT, OTHER] = ['stories/pictures', '.vitest/pictures'];

/** Of 255: more than letters' edges make of a block's mean, less than a mark that is missing, moved by 2 px or of another colour. */
const TOLERANCE = 24;

/** Room below for the longest figure. */
const HEIGHT = 3_000;

interface Look {
  readonly width: number;
  readonly scheme: 'light' | 'dark';
  readonly preferences: Preferences;
  readonly printed?: true;
}

const LOOKS = {
  light: { width: 1280, scheme: 'light', preferences: {} },
  dark: { width: 720, scheme: 'dark', preferences: {} },
  phone: { width: 360, scheme: 'light', preferences: {} },
  print: { width: 680, scheme: 'light', preferences: { media: 'print' }, printed: true },
} as const satisfies Readonly<Record<string, Look>>;

/** Looks at what may still be moving before it is taken for restless, and the time between two. */
const [LOOKS_TAKEN, PAUSE] = [8, 120];

/** The strip beneath a figure: while a picture lacks it, the browser has not yet painted what is above it. */
const STRIP = 'rgb(255, 0, 255)';

/** The page above its strip, or null while it is not painted to the end. */
async function wholePicture(): Promise<ImageData | null> {
  const picture: Picture = await takePicture();
  const height = picture.height - BLOCK;
  return `rgb(${picture.at(0, height + BLOCK / 2).join(', ')})` === STRIP ? smallPicture({ ...picture, height }) : null;
}

/** The picture on which two looks in a row agree. @throws when none do */
async function restingPicture(): Promise<ImageData> {
  let before = await wholePicture();
  for (let i = 1; i < LOOKS_TAKEN; i += 1) {
    await new Promise((done) => setTimeout(done, PAUSE));
    const now = await wholePicture();
    if (before && now && differences(before, now, 0).length === 0) return now;
    before = now;
  }
  throw new Error(`${before ? 'something still moves' : 'the page is not painted to its end'} after ${LOOKS_TAKEN} looks`);
}

/** Put a case into the page as somebody looks at it, with all that is loaded later, its letters, and no pointer on it. */
async function stage(one: Case, { width, scheme, preferences, printed }: Look): Promise<void> {
  await emulate({ reducedMotion: 'reduce', ...preferences });
  await page.viewport(width, HEIGHT);
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.lang = 'vi';
  Object.assign(box.style, { boxSizing: 'border-box', width: `${width}px`, padding: '12px 16px', colorScheme: scheme, background: printed ? '#fff' : 'Canvas' });
  const strip = document.createElement('div');
  Object.assign(strip.style, { height: `${BLOCK}px`, background: STRIP });
  const element = await elementOf(one);
  box.append(element);
  document.body.replaceChildren(box, strip);
  await pointAt(1, 1);
  await reach(element, one);
  const root = element.shadowRoot!;
  const { elementStyles } = element.constructor as unknown as { elementStyles: readonly unknown[] };
  // a wait handles nothing; everything else gets its handling, which brings styles of its own
  if (!root.querySelector('.late')) await until(() => (root.adoptedStyleSheets.length > elementStyles.length ? root : null), 'the handling');
  if (printed) dispatchEvent(new Event('beforeprint'));
  await document.fonts.ready;
  expect(foreignLetters(root.textContent), 'letters that each machine draws in a face of its own').toEqual([]);
  const height = BLOCK * Math.ceil(box.getBoundingClientRect().height / BLOCK);
  box.style.height = `${height}px`;
  await page.viewport(width, height + BLOCK);
}

/**
 * A picture of every case on a light page of 1280 px, and of some on a dark page, on a phone or on paper, each a quarter
 * as wide, held against the one that was looked at and committed. To renew one, delete it and run the test: it is
 * written, and fails once.
 *
 * @param chart the chart's name, with which its pictures' names begin
 * @param cases the cases by name
 * @param also names of the cases of which there is a picture more
 */
export function pictures<Name extends string>(chart: string, cases: Readonly<Record<Name, Case>>, also: Partial<Readonly<Record<Exclude<keyof typeof LOOKS, 'light'>, readonly NoInfer<Name>[]>>> = {}): void {
  afterEach(async () => {
    dispatchEvent(new Event('afterprint'));
    document.body.replaceChildren();
    await emulate();
  });

  const looks = Object.entries({ light: Object.keys(cases) as Name[], ...also }) as [keyof typeof LOOKS, readonly Name[]][];
  const all = looks.flatMap(([look, names]) => names.map((name) => [`${chart}-${name}-${look}`, cases[name], LOOKS[look] as Look] as const));

  it.each(all)('%s', async (name, one, look) => {
    await stage(one, look);
    const taken = await restingPicture();
    const file = await commands.readFile(`${KEPT}/${name}.png`, 'base64').catch(() => null);
    const found = file === null ? ['no picture was kept'] : differences(await ofPng(file), taken, TOLERANCE);
    if (found.length > 0) await commands.writeFile(`${file === null ? KEPT : OTHER}/${name}.png`, await asPng(taken), 'base64');
    expect(found.slice(0, 12), file === null ? 'taken now: look at it, and run again' : `another picture: ${OTHER}/${name}.png`).toEqual([]);
  });
}
