import type { Text } from '../model/language.js';
import * as en from './en/rules.js';
import * as vi from './vi/rules.js';
import type { IndicatorKind } from '../model/indicator.js';
import { bothIssues, bothTexts } from './both.js';

/** A fraction and what it comes to, in per cent. */
export interface Recomputed {
  readonly numerator: Text;
  readonly denominator: Text;
  readonly rate: Text;
}
/** Figures of the same report, by their labels. */
export interface OtherBases {
  readonly bases: readonly { readonly label: Text; readonly value: Text }[];
}
/** One figure by its label. */
export interface LabelledFigure {
  readonly label: Text;
  readonly value: Text;
}
/** A total and its printed parts with their sum. */
export interface WholeAndParts {
  readonly label: Text;
  readonly whole: Text;
  readonly parts: Text;
}
/** Two figures that count from one start, each with its period. */
export interface EarlierAndLater {
  readonly label: Text;
  readonly earlier: Text;
  readonly later: Text;
}
/** What a figure cannot be. */
export type Impossible =
  | { readonly what: 'negative'; readonly kind: IndicatorKind }
  | { readonly what: 'above_whole' }
  | { readonly what: 'numerator_negative'; readonly numerator: Text }
  | { readonly what: 'denominator'; readonly denominator: Text }
  | { readonly what: 'part_above_whole'; readonly numerator: Text; readonly denominator: Text };
/** A figure that no report can rightly hold; its value is null where only a part of its fraction stands. */
export interface ImpossibleFigure {
  readonly label: Text;
  readonly value: Text | null;
  /** Whether the source itself writes the value. */
  readonly written: boolean;
  /** Of which fraction it was made (`12/10`), where it was and that is known. */
  readonly from: Text | null;
  readonly wrong: readonly Impossible[];
}
type Nothing = Readonly<Record<never, never>>;

/** Two sentences in one. */
export const inSentence = ({ said, note }: { readonly said: string; readonly note: string }): string => `${said} ${note}`;

/** What a share comes to: `238/316 = 75,32%`. */
export const recomputed = /*#__PURE__*/ bothTexts<Recomputed>(vi.recomputed, en.recomputed);
/** Which other figures of the report a share fits. */
export const otherBase = /*#__PURE__*/ bothTexts<OtherBases>(vi.otherBase, en.otherBase);
/** What to do about a share that does not follow. */
export const shareSuggestion = /*#__PURE__*/ bothTexts<{ readonly fits: boolean }>(vi.shareSuggestion, en.shareSuggestion);
/** What to do about figures that contradict each other. */
export const compareWithSource = /*#__PURE__*/ bothTexts<Nothing>(vi.compareWithSource, en.compareWithSource);
/** What to do about one remarkable figure. */
export const checkCell = /*#__PURE__*/ bothTexts<Nothing>(vi.checkCell, en.checkCell);
/** The parts are those of another total. */
export const partsFitOther = /*#__PURE__*/ bothTexts<LabelledFigure>(vi.partsFitOther, en.partsFitOther);
/** A total of bounded parts that is printed as exact. */
export const boundDropped = /*#__PURE__*/ bothTexts<LabelledFigure & { readonly parts: Text }>(vi.boundDropped, en.boundDropped);
/** What to do about it. */
export const keepBound = /*#__PURE__*/ bothTexts<Nothing>(vi.keepBound, en.keepBound);
/** What was recovered though there was no violation. */
export const recoveredWithout = /*#__PURE__*/ bothTexts<LabelledFigure>(vi.recoveredWithout, en.recoveredWithout);
/** A total beside its parts. */
export const partsOfWhole = /*#__PURE__*/ bothTexts<WholeAndParts>(vi.partsOfWhole, en.partsOfWhole);
/** A count that fell though it can only grow. */
export const grewLess = /*#__PURE__*/ bothTexts<EarlierAndLater>(vi.grewLess, en.grewLess);
/** `figure.impossible`: a figure that nothing can be, and why. */
export const impossibleFigure = /*#__PURE__*/ bothIssues<ImpossibleFigure>(vi.impossibleFigure, en.impossibleFigure);
