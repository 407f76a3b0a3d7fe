import './about/define.js';
