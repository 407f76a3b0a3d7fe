import '@danbiet/widgets/define';
import type { Meta } from '@storybook/web-components-vite';
import { MAP_CASES as CASES } from './cases/map-cases.js';
import { story } from './cases/story.js';

const meta: Meta = { title: 'Map', component: 'danbiet-map', parameters: { layout: 'padded' } };
export default meta;

export const PublishedScores = story(CASES.PublishedScores);
export const Scores = story(CASES.Scores);
export const States = story(CASES.States);
export const ThirtyFour = story(CASES.ThirtyFour);
export const EqualSteps = story(CASES.EqualSteps);
export const AgainstBenchmark = story(CASES.AgainstBenchmark);
export const BelowZero = story(CASES.BelowZero);
export const FewProvinces = story(CASES.FewProvinces);
export const BeforeAndAfter = story(CASES.BeforeAndAfter);
export const Chosen = story(CASES.Chosen);
export const English = story(CASES.English);
export const TableView = story(CASES.TableView);
export const Empty = story(CASES.Empty);
export const Error = story(CASES.Error);
export const Dark = story(CASES.States, { colorScheme: 'dark' });
export const Phone = story(CASES.States, { width: '320px' });
export const PhoneBeforeAndAfter = story(CASES.BeforeAndAfter, { width: '320px' });
