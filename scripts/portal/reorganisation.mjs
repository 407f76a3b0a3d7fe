// The page on the reorganisation of 2025: communes before and after, on today's territory. Numbers in the text come from the data.
import { formatNumber } from '@danbiet/core';
import { lineageBetween } from '@danbiet/core/areas';
import { article, scope, section } from './article.mjs';
import { figure } from './figure.mjs';

const TOTAL = 'admin_commune_units';
/** What stands as one number each for the portal's own province. */
const KINDS = [TOTAL, 'admin_rural_communes', 'admin_wards'];
const [IN_2021, EVE, TODAY] = ['2021-02-03', '2025-06-30', '2025-07-01'];
const OWN = '68';

const WORDS = {
  vi: {
    title: 'Sắp xếp đơn vị hành chính: trước và sau',
    intro: ({ first, eve, today, share }) => [
      `Đầu năm 2021, cả nước có ${first} xã, phường, thị trấn. Đến hết tháng 6/2025, sau các đợt sắp xếp cấp xã, còn ${eve}. Từ ngày 1/7/2025 còn ${today} xã, phường, đặc khu, bằng ${share} số ngay trước đó.`,
      'Cùng ngày ấy, 63 tỉnh, thành hợp lại còn 34 và cấp huyện không còn. Vì thế một cái tên như Lâm Đồng hay Hải Phòng nay chỉ một vùng đất rộng hơn. Để so được trước với sau, số của năm 2021 và của ngày 30/6/2025 ở trang này được cộng theo địa bàn hiện nay.',
    ],
    own: 'Lâm Đồng',
    ownText: ({ parts, first, eve, today, rural, wards, zones }) => `Tỉnh Lâm Đồng hiện nay gồm ${parts} cũ. Trên địa bàn ấy có ${first} đơn vị cấp xã vào ngày 3/2/2021, ${eve} vào ngày 30/6/2025 và ${today} từ ngày 1/7/2025: ${rural} xã, ${wards} phường và ${zones} đặc khu.`,
    map: '63 tỉnh, thành và 34 tỉnh, thành',
    mapText: [
      'Đổi chỉ số, kỳ, địa giới hoặc địa bàn ở hàng ô chọn; mọi hình bên dưới đổi theo. Riêng bản đồ so ngày 30/6/2025 với ngày 1/7/2025 nếu chỉ số có số liệu của cả hai ngày, và bảng cuối trang luôn có đủ ba thời điểm. Chọn một nơi trong một hình thì nơi ấy được đánh dấu ở mọi hình khác có vẽ nơi ấy, và thành một đường trong hình diễn biến.',
      'Hai bản đồ ô dùng chung một thang màu và cùng một địa bàn. Mỗi ô là một tỉnh, thành, xếp gần đúng vị trí, không theo diện tích.',
    ],
    areas: 'Từng tỉnh, thành trên địa bàn hiện nay',
    areasText: 'Xếp theo số đơn vị, và thay đổi qua các thời điểm.',
    table: 'Toàn bộ số liệu',
    tableText: 'Mỗi hàng là một tỉnh, thành hiện nay với số đơn vị cấp xã ở ba thời điểm. Các số trước ngày 1/7/2025 là tổng của những tỉnh, thành cũ hợp thành.',
    and: ' và ',
  },
  en: {
    title: 'The reorganisation of 2025, before and after',
    intro: ({ first, eve, today, share }) => [
      `In early 2021 the country had ${first} communes, wards and townships. By the end of June 2025, after several rounds of mergers, ${eve} were left. Since 1 July 2025 there have been ${today} communes, wards and special zones, ${share} of the number just before.`,
      'On the same day 63 provinces became 34, and districts were abolished. A name such as Lâm Đồng or Hải Phòng therefore now means a larger territory. So that before and after can be compared, this page adds up the figures of 2021 and of 30 June 2025 on today’s territory.',
    ],
    own: 'Lâm Đồng',
    ownText: ({ parts, first, eve, today, rural, wards, zones }) => `Today’s Lâm Đồng is made of the former ${parts}. On that territory there were ${first} commune-level units on 3 February 2021, ${eve} on 30 June 2025, and ${today} since 1 July 2025: ${rural} communes, ${wards} wards and ${zones} special zone.`,
    map: '63 provinces and 34 provinces',
    mapText: [
      'Choose another indicator, period, list of provinces or areas in the row of controls; every chart below follows. Only the maps compare 30 June 2025 with 1 July 2025, where the indicator has figures of both, and the table at the end always has all three days. A province selected in one chart is marked in every other that draws it, and becomes a line of the trend.',
      'Both tile maps share one scale of colours and show the same territory. Each tile is one province, placed roughly; tiles are not to scale.',
    ],
    areas: 'Each province on today’s territory',
    areasText: 'In order of their number of units, and how that number changed.',
    table: 'All figures',
    tableText: 'Each row is one of today’s provinces with its number of commune-level units on three days. Figures before 1 July 2025 are sums of the former provinces that it is made of.',
    and: ' and ',
  },
};

/** Figures side by side, where there are any. */
const beside = (figures) => (figures.some(Boolean) ? `<div class="beside">${figures.join('\n')}</div>` : '');

const inWords = (names, and) => (names.length < 2 ? names.join('') : names.slice(0, -1).join(', ') + and + names.at(-1));

/** The numbers that the page's text names, as they are printed in a language. */
export function reorganisationNumbers(dataset, lang) {
  const today = dataset.observations().filter(({ area }) => dataset.areas.get(area).vintage === '2025');
  const totals = today.filter(({ indicator }) => indicator === TOTAL);
  const count = (day, code) => totals.filter(({ period, area }) => period === day && (!code || area === `${code}@2025`)).reduce((sum, { value }) => sum + value, 0);
  const days = (code) => Object.fromEntries([['first', IN_2021], ['eve', EVE], ['today', TODAY]].map(([name, day]) => [name, formatNumber(count(day, code), lang)]));
  const { from } = lineageBetween('2024', '2025').find(({ to }) => to.includes(`${OWN}@2025`));
  const share = `${formatNumber((100 * count(TODAY)) / count(EVE), lang, { decimals: 1 })}%`;
  const kind = (id) => formatNumber(today.find(({ indicator, area, period }) => indicator === id && area === `${OWN}@2025` && period === TODAY).value, lang);
  return { nation: { ...days(), share }, own: { ...days(OWN), rural: kind('admin_rural_communes'), wards: kind('admin_wards'), zones: kind('admin_special_zones'), parts: from.map((id) => dataset.areas.get(id).name[lang]) } };
}

/** The page's title and body in one language, from the example datasets by name. */
export function reorganisation(datasets, lang) {
  const words = WORDS[lang];
  const { dataset } = datasets.get('communes-34');
  const { nation, own } = reorganisationNumbers(dataset, lang);
  const all = { indicator: TOTAL, vintage: '2025', period: [IN_2021, EVE, TODAY].join(' ') };
  const draw = (tag, attributes, shown = all) => figure(tag, attributes, dataset, lang, shown);
  const sections = [
    { id: 'own', title: words.own, text: words.ownText({ ...own, parts: inWords(own.parts, words.and) }), figures: beside(KINDS.map((indicator) => draw('headline', { indicator, areas: OWN, period: TODAY, vintage: '2025', 'heading-level': '3' }, { ...all, indicator }))) },
    { id: 'map', title: words.map, text: words.mapText, figures: ['<danbiet-picker></danbiet-picker>', draw('map', { compare: 'before-after', period: `${EVE} ${TODAY}`, 'heading-level': '3' })].join('\n') },
    { id: 'areas', title: words.areas, text: words.areasText, figures: [draw('ranking', { show: 'all', 'heading-level': '3' }), draw('trend', { 'heading-level': '3' })].join('\n') },
    { id: 'table', title: words.table, text: words.tableText, figures: draw('table', { period: all.period, 'heading-level': '3' }), needs: true },
  ].filter(({ needs, figures }) => !needs || figures !== '');
  const body = article(words.intro(nation), scope({ src: '/data/communes-34.json', indicator: TOTAL, period: TODAY, vintage: '2025', highlight: OWN }, sections.map(section).join('\n')));
  return { title: words.title, body };
}
