import type { BoundaryWords } from './words.js';

/** English. */
export const en: BoundaryWords = {
  notLoaded: 'The file of boundaries could not be loaded; the map is drawn in tiles.',
  unreadable: 'The file of boundaries is no readable GeoJSON or TopoJSON; the map is drawn in tiles.',
  tooDetailed: (limit) => `The file of boundaries is too detailed (more than ${limit} points); the map is drawn in tiles. Simplify the boundaries before they go on the page.`,
  noAreas: 'Nothing in the file of boundaries matches a province of the map; the map is drawn in tiles.',
  notAreas: (count, which) => `File of boundaries: ${count} not drawn because they are no closed areas (Polygon, MultiPolygon): number ${which}.`,
  elsewhere: (count, which) => `File of boundaries: ${count} not drawn because their coordinates do not lie in Viet Nam (longitude and latitude in WGS 84, longitude first): number ${which}.`,
  noCode: (count, which) => `File of boundaries: ${count} not drawn because they have no province code: number ${which}.`,
  noVintage: (count, which) => `File of boundaries: ${count} not joined because their code does not say whether it is of the 63 or of the 34 provinces: number ${which}. Write an id such as 31@2025, or add the property vintage.`,
  unknown: (count, codes) => `File of boundaries: ${count} not drawn because no list of provinces has their code: ${codes}.`,
  given: 'The boundaries come from a file of this page; they only show the figures and define no territory. Hoàng Sa and Trường Sa are drawn by symbols of their own.',
  synthetic: 'Made-up boundaries.',
  without: 'Not in the file of boundaries',
  missing: (areas, names) => `${areas} not in the file of boundaries, drawn as tiles below: ${names}.`,
};
