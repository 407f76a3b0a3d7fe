import { commands } from 'vitest/browser';

/** What a reader may prefer; null or absent is the browser's own. */
export interface Preferences {
  readonly media?: 'screen' | 'print' | null;
  readonly colorScheme?: 'light' | 'dark' | null;
  readonly forcedColors?: 'active' | null;
  readonly reducedMotion?: 'reduce' | null;
}

/** Something that a screen reader is given. */
export interface Reading {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly selected: boolean;
}

declare module 'vitest/browser' {
  interface BrowserCommands {
    accessibilityTree(): Promise<Reading[]>;
    emulate(preferences: Preferences): Promise<void>;
    pointAt(x: number, y: number): Promise<void>;
  }
}

/**
 * Emulate what a reader prefers, in the whole page; what is not named returns to the browser's own.
 *
 * @param preferences what to emulate; none of it unless given
 */
export const emulate = (preferences: Preferences = {}): Promise<void> => commands.emulate(preferences);

/**
 * Move the real pointer, as a hand does, so that hover styles and events are the browser's own.
 *
 * @param x from the left of the tested document, in CSS pixels
 * @param y from its top
 */
export const pointAt = (x: number, y: number): Promise<void> => commands.pointAt(x, y);

/** What the browser itself gives a screen reader of the tested document, in reading order. */
export const accessibilityTree = (): Promise<readonly Reading[]> => commands.accessibilityTree();
