// The portal's pages: file names, and the frame of each in both languages.
import { reportSections } from '../report/sections.mjs';
import { WORDS as REPORT } from '../report/words.mjs';
import { gallery } from './gallery.mjs';
import { escape, fill, reportSection } from './markup.mjs';
import { overview } from './overview.mjs';
import { papi } from './papi.mjs';
import { reorganisation } from './reorganisation.mjs';

/** A page's name in an address, by language; the overview is the portal's start. */
const PAGES = {
  overview: { vi: './', en: 'en.html' },
  reorganisation: { vi: 'sap-xep.html', en: 'reorganisation.html' },
  papi: { vi: 'papi.html', en: 'papi-en.html' },
  figures: { vi: 'so-lieu.html', en: 'figures.html' },
  gallery: { vi: 'hinh-mau.html', en: 'gallery.html' },
};

const FRAME = {
  vi: {
    portal: 'Cổng thông tin mẫu',
    disclaimer: 'Trang minh họa của thư viện Dân Biết, không phải cổng thông tin của cơ quan nào',
    skip: 'Đến nội dung chính',
    menu: 'Các trang',
    language: 'Ngôn ngữ',
    overview: 'Các tỉnh, thành',
    reorganisation: 'Trước và sau sắp xếp',
    papi: 'Điểm PAPI',
    figures: 'Số liệu và chỗ cần lưu ý',
    gallery: 'Hình mẫu',
    crumb: 'Dân chủ ở cơ sở',
    footer: 'Khung trang là hư cấu; số liệu lấy từ các nguồn ghi dưới từng hình, trừ hình ghi “số liệu mô phỏng”.',
  },
  en: {
    portal: 'Example portal',
    disclaimer: 'An illustration by the Dân Biết library, not the portal of any agency',
    skip: 'Skip to content',
    menu: 'Pages',
    language: 'Language',
    overview: 'The provinces',
    reorganisation: 'Before and after 2025',
    papi: 'PAPI scores',
    figures: 'Figures and what to know about them',
    gallery: 'Gallery',
    crumb: 'Grassroots democracy',
    footer: 'The frame of this page is made up; figures come from the sources named under each chart, except where a chart says “synthetic data”.',
  },
};

function figuresPage(datasets, lang) {
  const words = REPORT[lang];
  return { title: words.title, body: reportSections(datasets, lang).map((one) => reportSection(one, words)).join('\n') };
}

const BODIES = { overview, reorganisation, papi, figures: figuresPage, gallery };

/** What the first figure of a page shows, asked for with the page itself: a script that has yet to come would ask for it later. */
function firstData(body) {
  const [, address] = /<danbiet-[^>]* src="([^"]+)"/.exec(body) ?? [];
  return address ? `<link rel="preload" href="${address}" as="fetch" crossorigin>` : '';
}

/** All pages as `[file name, markup]`, from the shell and the datasets by name. */
export function portalPages(shell, datasets) {
  return Object.entries(PAGES).flatMap(([name, addresses]) =>
    Object.entries(addresses).map(([lang, address]) => {
      const { title, body } = BODIES[name](datasets, lang);
      const frame = FRAME[lang];
      const menu = Object.entries(PAGES)
        .map(([other, to]) => `<a href="${to[lang]}"${other === name ? ' aria-current="page"' : ''}>${escape(frame[other])}</a>`)
        .join('\n');
      const other = lang === 'vi' ? 'en' : 'vi';
      const languages = `<span aria-current="true">${{ vi: 'Tiếng Việt', en: 'English' }[lang]}</span> · <a href="${addresses[other]}" lang="${other}" hreflang="${other}">${{ vi: 'Tiếng Việt', en: 'English' }[other]}</a>`;
      const words = Object.fromEntries(Object.entries(frame).map(([key, text]) => [key, escape(text)]));
      return [address === './' ? 'index.html' : address, fill(shell, { ...words, lang, title: escape(title), preload: firstData(body), menu_links: menu, languages, body })];
    }),
  );
}
