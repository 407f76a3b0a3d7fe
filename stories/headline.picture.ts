import '@danbiet/widgets/define';
import { HEADLINE_CASES } from './cases/headline-cases.js';
import { pictures } from './cases/pictures.js';

pictures('headline', HEADLINE_CASES, { dark: ['Score', 'Rate'], phone: ['PublishedScore', 'Rate'], print: ['Rate'] });
