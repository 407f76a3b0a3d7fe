// The page on PAPI: scores as the publisher gives them, ordered for reading and never ranked.
import { formatNumber, rank } from '@danbiet/core';
import { article, scope, section } from './article.mjs';
import { figure } from './figure.mjs';
import { escape } from './markup.mjs';

const SCORE = 'papi_d1_participation';
const YEARS = ['2022', '2023', '2024'];
const OWN = '68';

const WORDS = {
  vi: {
    title: 'Điểm PAPI về tham gia của người dân ở cơ sở, 2022–2024',
    intro: [
      'PAPI là Chỉ số Hiệu quả Quản trị và Hành chính công cấp tỉnh, do CECODES, VFF-CRT, RTA và UNDP tại Việt Nam thực hiện từ khảo sát người dân hằng năm. Nội dung 1, “Tham gia của người dân ở cấp cơ sở”, chấm từ 1 đến 10.',
      'Trang này dẫn lại điểm đã công bố. Nguồn không kèm khoảng tin cậy, nên các tỉnh, thành được sắp theo điểm cho dễ đọc chứ không xếp hạng: những điểm gần nhau có thể không khác nhau.',
    ],
    scores: 'Điểm từng năm',
    scoresText: (years) => `Số tỉnh, thành có điểm: ${years}. Điểm của 63 tỉnh, thành không quy đổi sang 34 tỉnh, thành, vì điểm khảo sát không cộng hay lấy trung bình giữa các tỉnh được.`,
    year: (year, reported, total) => `${reported}/${total} năm ${year}`,
    sources: 'Nguồn',
    note: 'Điểm không có trọng số, tổng hợp từ các bản sao công khai; sẽ gỡ khi được yêu cầu.',
  },
  en: {
    title: 'PAPI scores for participation at local level, 2022–2024',
    intro: [
      'PAPI is the Viet Nam Provincial Governance and Public Administration Performance Index, made by CECODES, VFF-CRT, RTA and UNDP in Viet Nam from a yearly survey of citizens. Dimension 1, “Participation at Local Levels”, runs from 1 to 10.',
      'This page cites the published scores. They come without confidence intervals, so provinces are ordered by score for reading and not ranked: close scores may not differ.',
    ],
    scores: 'Scores by year',
    scoresText: (years) => `Provinces with a score: ${years}. Scores of the 63 provinces are not recast to the 34, because survey scores can neither be added nor averaged over provinces.`,
    year: (year, reported, total) => `${reported} of ${total} in ${year}`,
    sources: 'Sources',
    note: 'Unweighted scores, compiled from public copies; removed on request.',
  },
};

/** The publications that the scores were read from, each once. */
function publications(dataset) {
  const all = dataset.observations().filter(({ indicator }) => indicator === SCORE).flatMap(({ sources }) => sources);
  return [...new Map(all.map((one) => [`${one.title} ${one.url}`, one])).values()];
}

const link = ({ title, url, date }) => {
  const text = escape([title, date].filter(Boolean).join(', '));
  return `<li>${/^https?:/.test(url ?? '') ? `<a href="${escape(url)}">${text}</a>` : text}</li>`;
};

/** The page's title and body in one language, from the example datasets by name. */
export function papi(datasets, lang) {
  const words = WORDS[lang];
  const { dataset } = datasets.get('papi');
  const years = YEARS.map((period) => {
    const { reported, total } = rank(dataset, { indicator: SCORE, period }).result.coverage;
    return words.year(period, formatNumber(reported, lang), formatNumber(total, lang));
  });
  const shown = { indicator: SCORE, vintage: '2024', period: YEARS.join(' ') };
  const figures = ['<danbiet-picker></danbiet-picker>', ...['ranking', 'trend'].map((tag) => figure(tag, { 'heading-level': '3' }, dataset, lang, shown))].join('\n');
  const body = article(
    words.intro,
    `${scope({ src: '/data/papi.json', indicator: SCORE, period: '2024', vintage: '2024', highlight: OWN }, section({ id: 'scores', title: words.scores, text: words.scoresText(years.join(', ')), figures }))}
<section aria-labelledby="sources-title">
<h2 id="sources-title">${escape(words.sources)}</h2>
<p class="lead">${escape(words.note)}</p>
<ul class="source">${publications(dataset).map(link).join('\n')}</ul>
</section>`,
  );
  return { title: words.title, body };
}
