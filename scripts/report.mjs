// `npm run report [-- FILE …] [--lang vi|en]`: the example files as sentences, tables, checks and refusals on stdout.
import { existsSync, realpathSync } from 'node:fs';
import { basename } from 'node:path';
import { formatObservation, periodText } from '@danbiet/core';
import { exampleDatasets, FIGURES, readFile, UNITS } from './example-datasets.mjs';
import { asText } from './report/as-text.mjs';
import { issueSection, reportSections } from './report/sections.mjs';

const args = process.argv.slice(2).filter((arg) => arg !== '--');
const at = args.indexOf('--lang');
const lang = at >= 0 ? args[at + 1] : 'vi';
if (lang !== 'vi' && lang !== 'en') {
  console.error(`--lang takes vi or en, not “${lang ?? ''}”`);
  process.exit(2);
}
const given = args.filter((_, i) => at < 0 || (i !== at && i !== at + 1));
for (const path of given.filter((path) => !existsSync(path))) {
  console.error({ vi: `Không có tệp “${path}”.`, en: `There is no file “${path}”.` }[lang]);
  process.exit(3);
}
// the very files, not any file of that name: another file's figures are never shown under a name that was given
const files = given.length > 0 ? given.map((path) => realpathSync(path)) : [FIGURES, UNITS];

/** Any other long table: every figure that was read, then its issues. */
async function other(path) {
  const { dataset, issues } = await readFile(path);
  const rows = (dataset?.observations() ?? []).map((one) => {
    const indicator = dataset.indicators.get(one.indicator);
    return [indicator.label[lang], dataset.areas.get(one.area).name[lang], periodText(dataset.periods.get(one.period), lang), formatObservation(one, indicator, lang).text];
  });
  const head = { vi: ['Chỉ số', 'Địa bàn', 'Kỳ', 'Giá trị'], en: ['Indicator', 'Area', 'Period', 'Value'] }[lang];
  return { id: basename(path), title: basename(path), lead: [], tables: rows.length > 0 ? [{ caption: basename(path), head, rows }] : [], notes: issueSection(basename(path), issues, lang), sources: [] };
}

const examples = await exampleDatasets(files, [lang]);
const others = await Promise.all(files.filter((file) => file !== FIGURES && file !== UNITS).map(other));
process.stdout.write(asText([...(examples.size > 0 ? reportSections(examples, lang) : []), ...others], lang));
