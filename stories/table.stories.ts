import '@danbiet/widgets/define';
import type { Meta } from '@storybook/web-components-vite';
import { TABLE_CASES as CASES } from './cases/table-cases.js';
import { story } from './cases/story.js';

const meta: Meta = { title: 'Table', component: 'danbiet-table', parameters: { layout: 'padded' } };
export default meta;

export const TwoYearsByRegion = story(CASES.TwoYearsByRegion);
export const Mixed = story(CASES.Mixed);
export const SortedByValue = story(CASES.SortedByValue);
export const Found = story(CASES.Found);
export const MyRegion = story(CASES.MyRegion);
export const SeveralIndicators = story(CASES.SeveralIndicators);
export const English = story(CASES.English);
export const Empty = story(CASES.Empty);
export const Dark = story(CASES.SortedByValue, { colorScheme: 'dark' });
export const Phone = story(CASES.TwoYearsByRegion, { width: '320px' });
