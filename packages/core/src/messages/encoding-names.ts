const NAMES: Readonly<Record<string, string>> = { tcvn3: 'TCVN3 (ABC)', vni: 'VNI', 'windows-1258': 'Windows-1258', 'utf-8': 'UTF-8', 'utf-16le': 'UTF-16LE', 'utf-16be': 'UTF-16BE' };

export const encodingName = (encoding: string): string => NAMES[encoding] ?? encoding;
export const inPercent = (confidence: number): string => `${Math.round(100 * confidence)}%`;
