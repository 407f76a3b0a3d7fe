import type { FunnelBenchmarkTextParams } from '../benchmark-funnel.js';
import { benchmarkName } from './benchmark.js';
import { widened } from './funnel.js';
import { list, many, who } from './lists.js';

export function funnelBenchmarkText(p: FunnelBenchmarkTextParams): string {
  const { higher, lower, similar, untested, level } = p;
  const lie = (names: readonly unknown[]) => (names.length === 1 ? 'lies' : 'lie');
  const name = benchmarkName({ ...p, total: false });
  const parts = [
    higher.length > 0 && `${list(higher, level)} ${lie(higher)} above`,
    lower.length > 0 && `${list(lower, level)} ${lie(lower)} below`,
    similar.length > 0 && `${who(similar, level)} ${lie(similar)} within them`,
    untested.length > 0 && `${who(untested, level)} ${untested.length === 1 ? 'lacks' : 'lack'} what limits need, so no verdict`,
  ].filter((part) => part !== false);
  const small = p.small === 0 ? '' : ` ${many(p.small, level)} ${p.small === 1 ? 'is' : 'are'} too small for a verdict.`;
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} is ${p.value.en}; by the ${p.percent.en} limits for the size of each area${widened(p.dispersed)}: ${parts.join('; ')}.${small}`;
}
