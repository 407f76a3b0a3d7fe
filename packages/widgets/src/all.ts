import './define.js';
import { watchPlaces } from './upgrade-places.js';

watchPlaces();
