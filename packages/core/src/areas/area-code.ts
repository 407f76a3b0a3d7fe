import { readVintage, type Vintage } from './vintage.js';

/** A code as written: `1`, `01`, `31@2024`, `R1@2025`. */
export interface WrittenCode {
  readonly code: string;
  /** The vintage written with the code; null for a bare code; undefined when it names no list we hold. */
  readonly vintage: Vintage | null | undefined;
}

/** Read a code of one or two digits (padded), with or without its vintage, or null when the text is no code. */
export function readCode(text: string): WrittenCode | null {
  const [, code, vintage] = /^(\d{1,2}|R\d)(?:@(\S+))?$/i.exec(text.trim()) ?? [];
  if (code === undefined || (vintage === undefined && !/^\d/.test(code))) return null;
  return { code: code.toUpperCase().padStart(2, '0'), vintage: vintage === undefined ? null : (readVintage(vintage) ?? undefined) };
}
