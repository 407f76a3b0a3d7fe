import '@danbiet/widgets/define';
import { pictures } from './cases/pictures.js';
import { TREND_CASES } from './cases/trend-cases.js';

pictures('trend', TREND_CASES, { dark: ['Broken', 'FacetsAsMap'], phone: ['Broken', 'SixAreas', 'FacetsAsMap'], print: ['Broken', 'SixAreas'] });
