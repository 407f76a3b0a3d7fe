import '@danbiet/widgets/define';
import type { Meta } from '@storybook/web-components-vite';
import { HEADLINE_CASES as CASES } from './cases/headline-cases.js';
import { story } from './cases/story.js';

const meta: Meta = { title: 'Headline', component: 'danbiet-headline', parameters: { layout: 'padded' } };
export default meta;

export const PublishedScore = story(CASES.PublishedScore);
export const Score = story(CASES.Score);
export const Rate = story(CASES.Rate);
export const Counts = story(CASES.Counts);
export const Bound = story(CASES.Bound);
export const SmallFraction = story(CASES.SmallFraction);
export const Recomputed = story(CASES.Recomputed);
export const Zero = story(CASES.Zero);
export const NotReported = story(CASES.NotReported);
export const NotApplicable = story(CASES.NotApplicable);
export const Suppressed = story(CASES.Suppressed);
export const NotDue = story(CASES.NotDue);
export const Silent = story(CASES.Silent);
export const English = story(CASES.English);
export const TableView = story(CASES.TableView);
export const Empty = story(CASES.Empty);
export const Dark = story(CASES.Rate, { colorScheme: 'dark' });
export const Phone = story(CASES.Rate, { width: '320px' });
export const Narrow = story(CASES.Score, { width: '200px' });
