import '@danbiet/widgets/define';
import type { Meta } from '@storybook/web-components-vite';
import { story } from './cases/story.js';
import { TREND_CASES as CASES } from './cases/trend-cases.js';

const meta: Meta = { title: 'Trend', component: 'danbiet-trend', parameters: { layout: 'padded' } };
export default meta;

export const OneArea = story(CASES.OneArea);
export const Broken = story(CASES.Broken);
export const SixAreas = story(CASES.SixAreas);
export const ThreePoints = story(CASES.ThreePoints);
export const Mixed = story(CASES.Mixed);
export const WithoutOwn = story(CASES.WithoutOwn);
export const ChosenAreas = story(CASES.ChosenAreas);
export const Facets = story(CASES.Facets);
export const FacetsAsMap = story(CASES.FacetsAsMap);
export const FacetsByName = story(CASES.FacetsByName);
export const Refused = story(CASES.Refused);
export const HalfYears = story(CASES.HalfYears);
export const TableView = story(CASES.TableView);
export const English = story(CASES.English);
export const Dark = story(CASES.Broken, { colorScheme: 'dark' });
export const Phone = story(CASES.Broken, { width: '360px' });
export const PhoneFacets = story(CASES.Facets, { width: '360px' });
