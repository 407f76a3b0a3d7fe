// One engine once, in a process of its own: `node core/one.mjs ENGINE DATA WORDS OUT [OPTIONS]`; prints what the process used.
import { readFileSync, writeFileSync } from 'node:fs';

const [engine, file, words, out, options = '{}'] = process.argv.slice(2);
const { group } = await import(`./engines/${engine}.mjs`);
const { rows, note } = await group(file, JSON.parse(readFileSync(words, 'utf8')), JSON.parse(options));
// taken before the result is written down, which is no part of the work
const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage();
if (rows && out !== '-') writeFileSync(out, JSON.stringify(rows.map((row) => JSON.stringify(row)).sort().map((row) => JSON.parse(row))));
console.log(JSON.stringify({ cpu: (userCPUTime + systemCPUTime) / 1e6, rss: maxRSS / 1024, note }));
