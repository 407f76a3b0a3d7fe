import '@danbiet/widgets/define';
import { MAP_CASES } from './cases/map-cases.js';
import { pictures } from './cases/pictures.js';

pictures('map', MAP_CASES, { dark: ['States', 'Boundaries'], phone: ['States', 'BeforeAndAfter', 'Boundaries'], print: ['States', 'BeforeAndAfter'] });
