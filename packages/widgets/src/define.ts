import './about/define.js';
import './charts/map/define.js';
import './charts/headline/define.js';
import './charts/ranking/define.js';
import './charts/table/define.js';
import './charts/trend/define.js';
import './context/define.js';
import './picker/define.js';
