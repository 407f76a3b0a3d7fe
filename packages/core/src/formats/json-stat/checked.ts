import type { Text } from '../../model/language.js';

/** Gives the value back when it is what it must be, with known keys only; else throws a {@link WrongKey} that names the place. */
export type Checked<T> = (value: unknown, at: string) => T;

/** A key whose content is not what it must be. */
export class WrongKey extends Error {}

/** Stop at a key. */
export function fail(key: string): never {
  throw new WrongKey(key);
}

/** An object as JSON has it. */
export type Json = Readonly<Record<string, unknown>>;
/** Whether a value is an object and no list. */
export const isRecord = (value: unknown): value is Json => typeof value === 'object' && value !== null && !Array.isArray(value);

/** An object, whatever it holds. */
export const record: Checked<Json> = (value, at) => (isRecord(value) ? value : fail(at));
/** Text. */
export const text: Checked<string> = (value, at) => (typeof value === 'string' ? value : fail(at));
/** A finite number, as JSON has them. */
export const number: Checked<number> = (value, at) => (Number.isFinite(value) ? (value as number) : fail(at));
/** True or false. */
export const truth: Checked<boolean> = (value, at) => (typeof value === 'boolean' ? value : fail(at));
/** One of some words. */
export const oneOf =
  <T extends string>(...words: readonly T[]): Checked<T> =>
  (value, at) =>
    words.includes(value as T) ? (value as T) : fail(at);
/** That, or null. */
export const orNull =
  <T>(check: Checked<T>): Checked<T | null> =>
  (value, at) =>
    value === null ? null : check(value, at);
/** A list of that. */
export const listOf =
  <T>(check: Checked<T>): Checked<T[]> =>
  (value, at) =>
    Array.isArray(value) ? value.map((one, i) => check(one, `${at}.${i}`)) : fail(at);
/** An object with just these keys; others are left behind, inherited ones are not read. */
export const shapeOf =
  <T extends object>(keys: { readonly [K in keyof T]-?: Checked<T[K]> }): Checked<T> =>
  (value, at) => {
    if (!isRecord(value)) return fail(at);
    const copy: Partial<T> = {};
    for (const key of Object.keys(keys) as (keyof T & string)[]) copy[key] = keys[key](Object.hasOwn(value, key) ? value[key] : undefined, `${at}.${key}`);
    return copy as T;
  };
/** A text in both languages. */
export const bothLanguages: Checked<Text> = shapeOf<Text>({ vi: text, en: text });
