import '@danbiet/widgets/define';
import { pictures } from './cases/pictures.js';
import { TABLE_CASES } from './cases/table-cases.js';

pictures('table', TABLE_CASES, { dark: ['Mixed'], phone: ['Mixed', 'TwoYearsByRegion'], print: ['Mixed'] });
