import '@danbiet/widgets/define';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { elementOf, reach, type Case } from './cases/case.js';
import { RANKING_CASES as CASES } from './cases/ranking-cases.js';

interface Loaded {
  readonly element: HTMLElement;
}

const meta: Meta = { title: 'Ranking', component: 'danbiet-ranking', parameters: { layout: 'padded' } };
export default meta;

/** A case as a story: shown when its element stands, done when its state is reached. */
const story = (one: Case, style: Partial<CSSStyleDeclaration> = {}): StoryObj => ({
  loaders: [async (): Promise<Loaded> => ({ element: await elementOf(one) })],
  render: (_, { loaded }) => {
    const box = document.createElement('div');
    box.lang = 'vi';
    Object.assign(box.style, { colorScheme: 'light', background: 'Canvas', ...style });
    box.append((loaded as Loaded).element);
    return box;
  },
  play: ({ loaded }) => reach((loaded as Loaded).element, one),
});

export const PublishedScores = story(CASES.PublishedScores);
export const FoldOpen = story(CASES.FoldOpen);
export const ReceptionDays = story(CASES.ReceptionDays);
export const Bars = story(CASES.Bars);
export const BarsAllShown = story(CASES.BarsAllShown);
export const DotsWithIntervals = story(CASES.DotsWithIntervals);
export const RankRanges = story(CASES.RankRanges);
export const Scores = story(CASES.Scores);
export const SilentAreas = story(CASES.SilentAreas);
export const SilentAreasOpen = story(CASES.SilentAreasOpen);
export const KindsOfNothing = story(CASES.KindsOfNothing);
export const Bounds = story(CASES.Bounds);
export const Provisional = story(CASES.Provisional);
export const Qualitative = story(CASES.Qualitative);
export const SmallFractions = story(CASES.SmallFractions);
export const BelowZero = story(CASES.BelowZero);
export const ByRegion = story(CASES.ByRegion);
export const ByName = story(CASES.ByName);
export const TableView = story(CASES.TableView);
export const OwnTitle = story(CASES.OwnTitle);
export const English = story(CASES.English);
export const FromTable = story(CASES.FromTable);
export const ForeignJsonStat = story(CASES.ForeignJsonStat);
export const Empty = story(CASES.Empty);
export const Error = story(CASES.Error);
export const ErrorWithTable = story(CASES.ErrorWithTable);
export const Loading = story(CASES.Loading);
export const Dark = story(CASES.DotsWithIntervals, { colorScheme: 'dark' });
export const DarkTable = story(CASES.TableView, { colorScheme: 'dark' });
export const Phone = story(CASES.DotsWithIntervals, { width: '320px' });
export const PhoneFolded = story(CASES.PublishedScores, { width: '320px' });
