// The gallery: each element with the synthetic figures, and the markup that shows it.
import { article, scope, section } from './article.mjs';
import { figure } from './figure.mjs';
import { escape } from './markup.mjs';

const RATE = 'mediation_success_rate';
const COUNT = 'pib_cases_supervised';
const [SRC, LAST] = ['/data/synthetic-63.json', '2023'];

const WORDS = {
  vi: {
    title: 'Hình mẫu với số liệu mô phỏng',
    intro: 'Mọi con số trên trang này do máy tạo ra để cho thấy các hình; không nơi nào báo cáo chúng. Dưới mỗi hình là đoạn mã đặt hình ấy vào trang.',
    markup: 'Mã đặt vào trang',
    rates: ['Tỷ lệ, với khoảng tin cậy và khoảng hạng', 'Có tử số và mẫu số thì vẽ được khoảng tin cậy 95%. Những nơi chưa thể phân biệt thì chung một khoảng hạng.'],
    counts: ['Số lượng, theo vùng', 'Các tỉnh, thành đứng theo vùng, trong mỗi vùng theo giá trị.'],
    trend: ['Qua các năm', 'Chỗ ngắt chuỗi không nối; số tạm thời vẽ nét đứt.'],
    facets: ['Mỗi tỉnh, thành một hình nhỏ', 'Cùng một thang đo, xếp như trên bản đồ ô; đứng ở một hình thì mọi hình cùng chỉ một năm.'],
    map: ['Trên bản đồ ô', 'Mỗi ô một tỉnh, thành; luôn có Hoàng Sa và Trường Sa.'],
    headline: ['Một con số', 'Con số với tử số, mẫu số, thay đổi và đường nhỏ qua các năm.'],
    table: ['Bảng', 'Sắp theo cột bất kỳ, tìm có dấu hoặc không dấu, gộp theo vùng.'],
    linked: ['Hình liên kết, có ô chọn', 'Hai hình trong một danbiet-scope: chọn ở một hình thì hình kia đánh dấu theo; danbiet-picker đổi số liệu cho cả hai.'],
  },
  en: {
    title: 'Gallery with synthetic data',
    intro: 'Every number on this page was generated to show the charts; nobody reported them. Below each chart stands the markup that puts it into a page.',
    markup: 'Markup for a page',
    rates: ['A rate, with intervals and ranges of ranks', 'With numerator and denominator a 95% confidence interval can be drawn. Provinces that cannot be told apart share a range of ranks.'],
    counts: ['A count, by region', 'Provinces stand in their regions, and by value within each.'],
    trend: ['Over the years', 'A break in the series is never joined; provisional figures are dashed.'],
    facets: ['A small picture for each province', 'One scale for all, placed as on the tile map; whoever stands on one sees the same year in all.'],
    map: ['On a tile map', 'One tile for each province; Hoàng Sa and Trường Sa always among them.'],
    headline: ['One number', 'A number with its fraction, its change and a small line over the years.'],
    table: ['A table', 'Sorted by any column, searched with or without diacritics, grouped by region.'],
    linked: ['Linked figures with a picker', 'Two charts in one danbiet-scope: what is selected in one is marked in the other where it is drawn, and danbiet-picker changes the data of both.'],
  },
};

/** What is shown: name of the words, tag, attributes. */
const FIGURES = [
  ['rates', 'ranking', { indicator: RATE, period: LAST }],
  ['counts', 'ranking', { indicator: COUNT, period: LAST, sort: 'region', show: 'all' }],
  ['trend', 'trend', { indicator: RATE, highlight: '68' }],
  ['facets', 'trend', { indicator: RATE, facet: 'tiles', highlight: '68' }],
  ['map', 'map', { indicator: RATE, period: LAST }],
  ['headline', 'headline', { indicator: RATE, period: LAST, areas: '68' }],
  ['table', 'table', { indicator: `${COUNT} ${RATE}`, period: LAST }],
];

const tagOf = (tag, attributes) => `<danbiet-${tag}${Object.entries(attributes).map(([name, value]) => ` ${name}="${value}"`).join('')}></danbiet-${tag}>`;
const code = (markup, words) => `<details><summary>${escape(words.markup)}</summary><pre class="scroll" tabindex="0"><code>${escape(markup)}</code></pre></details>`;

/** The page's title and body in one language, from the example datasets by name. */
export function gallery(datasets, lang) {
  const words = WORDS[lang];
  const { dataset } = datasets.get('synthetic-63');
  const shown = { indicator: RATE, vintage: '2024', period: LAST };
  const single = FIGURES.flatMap(([id, tag, attributes]) => {
    const drawn = figure(tag, { src: SRC, ...attributes, 'heading-level': '3' }, dataset, lang, { ...shown, indicator: attributes.indicator.split(' ')[0] });
    const [title, text] = words[id];
    return drawn === '' ? [] : [section({ id, title, text, figures: `${drawn}\n${code(tagOf(tag, { src: SRC, ...attributes }), words)}` })];
  });
  const [title, text] = words.linked;
  const own = { src: SRC, indicator: COUNT, period: LAST, vintage: '2024' };
  const pair = [{}, { indicator: RATE }].map((its) => figure('ranking', { ...its, show: '3', 'heading-level': '3' }, dataset, lang, { ...shown, indicator: its.indicator ?? COUNT }));
  const linked = scope(own, `<danbiet-picker></danbiet-picker>\n${pair.join('\n')}`);
  const markup = scope(own, [tagOf('picker', {}), tagOf('ranking', { show: '3' }), tagOf('ranking', { indicator: RATE, show: '3' })].map((line) => `  ${line}`).join('\n'));
  return { title: words.title, body: article(words.intro, [...single, section({ id: 'linked', title, text, figures: `${linked}\n${code(markup, words)}` })].join('\n')) };
}
