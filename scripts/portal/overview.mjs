// The portal's first page: four subjects, each with a paragraph and its charts. Numbers in the text come from the data.
import { formatNumber, rank } from '@danbiet/core';
import { figure } from './figure.mjs';
import { escape } from './markup.mjs';

const OWN = { 2024: '68', 2025: '68' };
const TOTAL = 'admin_commune_units';

const WORDS = {
  vi: {
    title: 'Thực hiện dân chủ ở cơ sở: các tỉnh, thành qua số liệu đã công bố',
    intro: 'Trang này đặt cạnh nhau những con số mà các cơ quan và báo chí đã công bố. Mỗi hình ghi nguồn của các con số; nơi chưa có số liệu được ghi rõ; nơi không phân biệt được thì không xếp trước, sau.',
    contents: 'Trên trang này',
    reading: 'Cách đọc hình',
    readings: [
      'Màu chàm là tỉnh Lâm Đồng, nơi giả định có trang này. Các tỉnh, thành khác cùng một màu xám: màu không chấm điểm.',
      'Hạng “3–7” là một khoảng: nơi đó có thể đứng ở bất kỳ hạng nào từ 3 đến 7, vì giá trị bằng nhau, vì khoảng tin cậy 95% chồng lên nhau, hoặc vì nguồn chỉ nêu giới hạn. Ghi chú dưới mỗi hình nói rõ vì sao.',
      'Hàng “+ n tỉnh, thành” đang gộp: mỗi chấm vẫn là một nơi. Bấm, chạm hoặc nhấn Enter để mở.',
      'Dùng bàn phím: Tab vào hình, phím mũi tên đi qua từng nơi, gõ vài chữ đầu của tên để tìm.',
      'Nút Bảng cho xem đúng những con số ấy ở dạng bảng.',
    ],
    communes: 'Đơn vị hành chính cấp xã, trước và sau sắp xếp',
    communesText: (before, after) => `Ngày 1/7/2025, cả nước từ ${before} xã, phường, thị trấn thuộc 63 tỉnh, thành còn ${after} xã, phường, đặc khu thuộc 34 tỉnh, thành. Hai danh sách được vẽ riêng, vì cùng một tên (Lâm Đồng, Hải Phòng, Quảng Trị) nay là một vùng đất khác.`,
    papi: 'Người dân tham gia ở cơ sở',
    papiText: 'Nội dung 1 của PAPI hỏi người dân về hiểu biết và cơ hội tham gia ở cơ sở. Nguồn không công bố sai số, nên các tỉnh, thành được sắp theo điểm cho dễ đọc chứ không xếp hạng.',
    days: 'Ngày tiếp công dân của người đứng đầu',
    daysText: (reported, silent) => `Mới có số liệu của ${reported} tỉnh, thành; ${silent} nơi còn lại chưa có trong các báo cáo đã đọc, điều đó không có nghĩa là không tiếp dân. Đó là những nơi mà một báo cáo chọn nêu tên, nên không nói gì về các nơi còn lại. Trên 100% là tiếp nhiều ngày hơn quy định.`,
    synthetic: 'Khi mọi nơi đều báo cáo đủ tử số và mẫu số',
    syntheticText: 'Chưa có chỉ số nào được công bố đủ như thế cho cả 63 tỉnh, thành. Hình dưới dùng số liệu mô phỏng để cho thấy khi đó có thể nói gì: khoảng tin cậy của từng nơi, khoảng hạng, và những nơi chưa thể phân biệt.',
  },
  en: {
    title: 'Grassroots democracy: the provinces in published figures',
    intro: 'This page puts figures side by side that authorities and the press have published. Each chart names the sources of its figures; provinces without data are named; where two cannot be told apart, neither is put first.',
    contents: 'On this page',
    reading: 'How to read the charts',
    readings: [
      'Indigo is Lâm Đồng, the province that this page is supposed to belong to. All others share one grey: colour does not judge.',
      'A rank “3–7” is a range: the province may stand anywhere from third to seventh, because values are equal, because 95% confidence intervals overlap, or because the source gives only a limit. The notes under each chart say which.',
      'A row “+ n provinces” is folded: each dot is still one province. Click, tap or press Enter to open it.',
      'By keyboard: Tab into the chart, arrow keys go from province to province, typing the first letters of a name finds it.',
      'Table shows the very same figures as a table.',
    ],
    communes: 'Commune-level units before and after the reorganisation',
    communesText: (before, after) => `On 1 July 2025 the country went from ${before} communes, wards and townships in 63 provinces to ${after} communes, wards and special zones in 34. The two lists are drawn apart, because one name (Lâm Đồng, Hải Phòng, Quảng Trị) is now another territory.`,
    papi: 'Citizens’ participation',
    papiText: 'Dimension 1 of PAPI asks citizens about civic knowledge and opportunities to take part. The source publishes no margins of error, so provinces are ordered by score for reading, not ranked.',
    days: 'Reception days of heads of authorities',
    daysText: (reported, silent) => `${reported} provinces have data so far; the other ${silent} do not appear in the reports read, which does not mean that nobody was received. A report chose to name these few, so they say nothing of the others. Above 100% means more days than required.`,
    synthetic: 'If every province reported numerators and denominators',
    syntheticText: 'No indicator is published that completely for all 63 provinces yet. The chart below uses synthetic data to show what could then be said: an interval for each province, a range of ranks, and which ones cannot be told apart.',
  },
};

const sum = (dataset, period) => dataset.observations().filter((one) => one.indicator === TOTAL && one.period === period).reduce((total, { value }) => total + value, 0);

/** The page's title and body in one language, from the example and synthetic datasets by name. */
export function overview(datasets, lang) {
  const words = WORDS[lang];
  const { communes, papi, 'reception-days': days, 'synthetic-63': synthetic } = Object.fromEntries([...datasets].map(([name, { dataset }]) => [name, dataset]));
  const daysChoice = { indicator: 'reception_days_rate_district_chair', period: '2016-07-01/2021-07-01' };
  const provinces = [...days.areas.values()].filter(({ level }) => level === 'province').map(({ id }) => id);
  const { reported, total } = rank(days, { ...daysChoice, areas: provinces, scope: 'chủ tịch UBND cấp huyện trong tỉnh' }).result.coverage;
  const chart = (dataset, src, attributes) => figure('ranking', { ...(src ? { src } : {}), ...attributes, highlight: OWN[attributes.vintage], 'heading-level': '3' }, dataset, lang);
  const number = (value) => formatNumber(value, lang);
  const sections = [
    {
      id: 'communes',
      title: words.communes,
      text: words.communesText(number(sum(communes, '2025-06-30')), number(sum(communes, '2025-07-01'))),
      charts: `<danbiet-scope src="/data/communes.json">
${chart(communes, null, { indicator: TOTAL, period: '2025-06-30', vintage: '2024' })}
${chart(communes, null, { indicator: TOTAL, period: '2025-07-01', vintage: '2025' })}
</danbiet-scope>`,
    },
    { id: 'papi', title: words.papi, text: words.papiText, charts: chart(papi, '/data/papi.json', { indicator: 'papi_d1_participation', period: '2024', vintage: '2024' }) },
    { id: 'reception-days', title: words.days, text: words.daysText(number(reported), number(total - reported)), charts: chart(days, '/data/reception-days.json', { ...daysChoice, vintage: '2024' }) },
    { id: 'synthetic', title: words.synthetic, text: words.syntheticText, charts: chart(synthetic, '/data/synthetic-63.json', { indicator: 'mediation_success_rate', period: '2023', vintage: '2024' }) },
  ];
  const body = `<p class="intro">${escape(words.intro)}</p>
<div class="columns">
<aside>
<nav aria-labelledby="contents"><h2 id="contents">${escape(words.contents)}</h2><ul>${sections.map(({ id, title }) => `<li><a href="#${id}">${escape(title)}</a></li>`).join('')}</ul></nav>
<section aria-labelledby="reading"><h2 id="reading">${escape(words.reading)}</h2><ul>${words.readings.map((one) => `<li>${escape(one)}</li>`).join('')}</ul></section>
</aside>
<div class="stories">
${sections.map(({ id, title, text, charts }) => `<section id="${id}" aria-labelledby="${id}-title">
<h2 id="${id}-title">${escape(title)}</h2>
<p class="lead">${escape(text)}</p>
${charts}
</section>`).join('\n')}
</div>
</div>`;
  return { title: words.title, body };
}
