// Small data for pages that have them inside, and what somebody may write into them who means harm.
import { readDataset } from '@danbiet/core';

// without a unit of their own, the figures are in the indicator's, whatever somebody writes there
const CSV = `indicator,area_name,period,value
mediation_success_rate,Hà Nội,2023,90.5
mediation_success_rate,Hải Phòng,2023,80.5
mediation_success_rate,Đà Nẵng,2023,85.0
`;

const EVIL = ['<img src=x onerror="window.__hit=1">', '</script><script>window.__hit=1</script>', `"' onload='window.__hit=1' x="`, '\u202Eevil\u2066', '__proto__', 'dài'.repeat(200)];

/** Figures of three provinces as this library's JSON-stat. */
export async function smallFile() {
  const { dataset } = await readDataset(CSV, { areaSet: '2024' });
  return dataset.toJsonStat('vi');
}

/** The same file with every text made hostile; ids and keys stay. */
export function poisoned(file) {
  let turn = 0;
  return JSON.parse(JSON.stringify(file), (key, value) => (['vi', 'en', 'title', 'text', 'note', 'publisher'].includes(key) && typeof value === 'string' ? `${value} ${EVIL[turn++ % EVIL.length]}` : value));
}

/** A file as it stands inside an element. */
export const asScript = (file) => `<script type="application/json">${JSON.stringify(file).replaceAll('<', '\\u003c')}</script>`;

/** The figures of {@link smallFile} as a table that is the data. */
export const TABLE = `<table data-indicator="mediation_success_rate" data-period="2023"><caption>Bảng</caption><thead><tr><th scope="col">Tỉnh</th><th scope="col">Giá trị</th></tr></thead><tbody>
<tr><th scope="row">Hà Nội</th><td>90,5%</td></tr><tr><th scope="row">Hải Phòng</th><td>80,5%</td></tr></tbody></table>`;
