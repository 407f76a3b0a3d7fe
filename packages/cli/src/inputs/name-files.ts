import { sep } from 'node:path';

/**
 * Names by which figures and issues speak of files: the last part of each path, with as many folders before it as tell
 * files of one name apart. Where a file stands on this machine is nobody's business.
 *
 * @param paths different absolute paths
 * @returns a name for each path, with `/` between its parts
 */
export function nameFiles(paths: readonly string[]): string[] {
  const parts = paths.map((path) => path.split(sep).filter(Boolean));
  const lengths = parts.map(() => 1);
  const nameAt = (at: number): string => parts[at]!.slice(-lengths[at]!).join('/');
  for (;;) {
    const groups = new Map<string, number[]>();
    parts.forEach((_, at) => groups.set(nameAt(at), [...(groups.get(nameAt(at)) ?? []), at]));
    const shared = [...groups.values()].filter((same) => same.length > 1).flat().filter((at) => lengths[at]! < parts[at]!.length);
    if (shared.length === 0) return parts.map((_, at) => nameAt(at));
    for (const at of shared) lengths[at]! += 1;
  }
}
