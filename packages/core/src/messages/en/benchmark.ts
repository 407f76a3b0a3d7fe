import type { Text } from '../../model/index.js';
import type { BenchmarkTextParams } from '../benchmark.js';
import type { BenchmarkLabelParams } from '../compare.js';
import { list, many, ofMany, shortName, who } from './lists.js';

export function benchmarkName(p: BenchmarkLabelParams & Pick<BenchmarkTextParams, 'total'>): string {
  if (p.kind === 'published') return p.total ? 'the national total' : 'the national figure';
  if (p.kind === 'publisher') return p.publisher === null ? 'the national figure of the source' : `the national figure published by ${shortName(p.publisher)}`;
  if (p.kind === 'median') return `the median of ${many(p.coverage.reported, p.level)}`;
  return `the pooled figure of ${ofMany(p.coverage.reported, p.coverage.total, p.level)}${p.region === null ? '' : ` (${p.region.en})`}`;
}

export function benchmarkText(p: BenchmarkTextParams): string {
  const { higher, lower, similar, untested, level } = p;
  const name = benchmarkName(p);
  const tested = higher.length + lower.length + similar.length;
  const untestedNote = p.total
    ? 'It is a total, not a level against which an area is high or low'
    : p.score
      ? 'The source publishes no margin of error, so only differences are given, no verdict'
      : 'The figures come without intervals, so only differences are given, no verdict';
  if (p.only !== null) {
    const area = list([...higher, ...lower, ...similar, ...untested], level);
    if (higher.length > 0) return `${area}: ${p.only.en}, clearly above ${name} (${p.value.en}).`;
    if (lower.length > 0) return `${area}: ${p.only.en}, clearly below ${name} (${p.value.en}).`;
    if (similar.length > 0) return `${area}: ${p.only.en}, cannot be told apart from ${name} (${p.value.en}).`;
    return `${area}: ${p.only.en}; ${name}: ${p.value.en}. ${untestedNote}.`;
  }
  const head = `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${p.value.en}`;
  if (tested === 0) return `${head}. ${untestedNote}.`;
  const be = (names: readonly Text[]) => (names.length === 1 ? 'is' : 'are');
  const parts: string[] = [];
  if (higher.length > 0) parts.push(`${list(higher, level)} ${be(higher)} clearly above it`);
  if (lower.length > 0) parts.push(`${list(lower, level)} ${be(lower)} clearly below it`);
  if (similar.length > 0) parts.push(`${who(similar, level)} cannot be told apart from it`);
  if (untested.length > 0) parts.push(`${who(untested, level)} ${untested.length === 1 ? 'has' : 'have'} no interval, so no verdict`);
  return `${head}; ${parts.join('; ')}.`;
}
