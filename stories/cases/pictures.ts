import { afterEach, expect, it } from 'vitest';
import { commands, page } from 'vitest/browser';
import { emulate, pointAt, type Preferences } from '../../packages/widgets/src/element/testing/page-commands.js';
import { takePicture } from '../../packages/widgets/src/element/testing/picture.js';
import { elementOf, reach, until, type Case } from './case.js';
import { asPng, differences, ofPng, smallPicture } from './small-picture.js';

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

/** The picture on which two looks in a row agree. @throws when none do */
async function restingPicture(element: Element): Promise<ImageData> {
  let before = smallPicture(await takePicture(element));
  for (let i = 1; i < LOOKS_TAKEN; i += 1) {
    await new Promise((done) => setTimeout(done, PAUSE));
    const now = smallPicture(await takePicture(element));
    if (differences(before, now, 0).length === 0) return now;
    before = now;
  }
  throw new Error(`something still moves after ${LOOKS_TAKEN} looks`);
}

/** Put a case into the page as somebody looks at it, with all that is loaded later, its letters, and no pointer on it. */
async function stage(one: Case, { width, scheme, preferences, printed }: Look): Promise<HTMLElement> {
  await emulate({ reducedMotion: 'reduce', ...preferences });
  await page.viewport(width, HEIGHT);
  document.body.style.margin = '0';
  const box = document.createElement('div');
  box.lang = 'vi';
  Object.assign(box.style, { boxSizing: 'border-box', width: `${width}px`, padding: '12px 16px', colorScheme: scheme, background: printed ? '#fff' : 'Canvas' });
  const element = await elementOf(one);
  box.append(element);
  document.body.replaceChildren(box);
  await pointAt(1, 1);
  await reach(element, one);
  const root = element.shadowRoot!;
  const { elementStyles } = element.constructor as unknown as { elementStyles: readonly unknown[] };
  // a wait handles nothing; everything else gets its handling, which brings styles of its own
  if (!root.querySelector('.late')) await until(() => (root.adoptedStyleSheets.length > elementStyles.length ? root : null), 'the handling');
  if (printed) dispatchEvent(new Event('beforeprint'));
  await document.fonts.ready;
  await page.viewport(width, Math.ceil(box.getBoundingClientRect().height));
  return box;
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
    const taken = await restingPicture(await stage(one, look));
    const file = await commands.readFile(`${KEPT}/${name}.png`, 'base64').catch(() => null);
    const found = file === null ? ['no picture was kept'] : differences(await ofPng(file), taken, TOLERANCE);
    if (found.length > 0) await commands.writeFile(`${file === null ? KEPT : OTHER}/${name}.png`, await asPng(taken), 'base64');
    expect(found.slice(0, 12), file === null ? 'taken now: look at it, and run again' : `another picture: ${OTHER}/${name}.png`).toEqual([]);
  });
}
