import type { AreaId } from '@danbiet/core';

/** A rectangle in CSS pixels, from the drawing's top left. */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What the tooltip of a mark says: a heading and lines. */
export interface Tip {
  readonly heading: string;
  readonly lines: readonly string[];
}

/** The keys that walk from mark to mark. */
export type ArrowKey = 'ArrowUp' | 'ArrowDown' | 'ArrowLeft' | 'ArrowRight';

/** An area within a fold. */
export interface Held {
  readonly area: AreaId;
  readonly name: string;
}

/**
 * Something in a drawing that a reader can reach by pointer, touch and keyboard. `select` marks stand for areas;
 * `toggle` marks open or close what is folded (their id is the fold's).
 */
export interface Mark {
  readonly id: string;
  /** Accessible name: everything the mark shows, in words. */
  readonly label: string;
  /** What typing finds: the area's name. */
  readonly name: string;
  readonly action: 'select' | 'toggle';
  /** The areas it stands for: one, or all that a fold holds. */
  readonly areas: readonly AreaId[];
  /** The areas that a closed fold holds, each of them a mark of that id once it is open: typing a name opens the fold. */
  readonly held?: readonly Held[];
  /** Where the focus ring and the tooltip stand; at least 24 px high. */
  readonly box: Box;
  /** Path data of what answers to pointer and finger, where that is not the whole box. */
  readonly outline?: string;
  readonly tip: Tip | null;
  /** Where the tooltip ends at the latest, in pixels from the left: what stands beyond it is the name of the mark's line. */
  readonly tipEnd?: number;
  /** True for a second mark of an area that another one stands for, as an archipelago's beside its province's. */
  readonly part?: boolean;
  /** Ids of the marks that arrow keys go to where that is not the order of reading; a key that is not named goes nowhere. */
  readonly to?: Readonly<Partial<Record<ArrowKey, string | undefined>>>;
}

/** Everything placed, in pixels, with nothing left to decide. A chart's own scene adds what it draws. */
export interface Scene {
  readonly width: number;
  readonly height: number;
  /** In the order of reading, which is the order of the arrow keys. */
  readonly marks: readonly Mark[];
}

/** Width in pixels of a text in the figure's letters. */
export type Measure = (text: string, size: number, bold?: boolean) => number;

/** What a layout is given beside the series. */
export interface Space {
  readonly width: number;
  /** The figure's base letter size in pixels (16 unless the host sets another); the steps of the type scale are multiples of it. */
  readonly em: number;
  readonly measure: Measure;
  /** Ids of the folds that stand open. */
  readonly open: ReadonlySet<string>;
  /** True for a picture that nobody can click, and on paper: what is folded then points to the table. Default false. */
  readonly still?: boolean;
}

/** What a drawing shows of what a person does. */
export interface Interaction {
  /** Id of the mark that the keyboard would reach next or holds, or null. */
  readonly current: string | null;
  /** Id of the mark whose tooltip is open. */
  readonly pointed?: string | null;
  readonly selected: ReadonlySet<AreaId>;
  /** Areas under the pointer here or in a linked figure. */
  readonly hovered: ReadonlySet<AreaId>;
}
