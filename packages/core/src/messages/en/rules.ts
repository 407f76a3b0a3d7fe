import type { Wording } from '../both.js';
import type { EarlierAndLater, Impossible, ImpossibleFigure, LabelledFigure, OtherBases, Recomputed, WholeAndParts } from '../rules.js';
import type { Text } from '../../model/language.js';

type Nothing = Readonly<Record<never, never>>;

export const recomputed = ({ numerator, denominator, rate }: Recomputed): string => `${numerator.en}/${denominator.en} = ${rate.en}`;
export const otherBase = ({ bases }: OtherBases): string => `It fits if the denominator is ${bases.map(({ label, value }) => `“${label.en}” (${value.en})`).join(' or ')}.`;
export const shareSuggestion = ({ fits }: { readonly fits: boolean }): string => (fits ? 'Name the denominator, or compute the share again.' : 'Compute the share again, or check numerator and denominator.');
export const compareWithSource = (_: Nothing): string => 'Compare the figures with the original report; two cells may have been exchanged.';
export const checkCell = (_: Nothing): string => 'Compare the cell with the original report.';
export const partsFitOther = ({ label, value }: LabelledFigure): string => `The parts add to “${label.en}” (${value.en}); they may be parts of that.`;
export const boundDropped = ({ label, value, parts }: LabelledFigure & { readonly parts: Text }): string => `“${label.en}” says exactly ${value.en}, but ${parts.en}.`;
export const keepBound = (_: Nothing): string => 'Keep “over” or “about” in the total.';
export const recoveredWithout = ({ label, value }: LabelledFigure): string => `${label.en}: ${value.en}, while there are 0 violations.`;
export const partsOfWhole = ({ label, whole, parts }: WholeAndParts): string => `${label.en}: ${parts.en}, but the total says ${whole.en}.`;
export const grewLess = ({ label, earlier, later }: EarlierAndLater): string => `${label.en}: ${earlier.en} exceeds ${later.en}.`;

const NEGATIVE: Readonly<Record<string, string>> = { count: 'a count', money: 'a sum of money', area: 'an area', share: 'a share' };
const because = (wrong: Impossible): string => {
  switch (wrong.what) {
    case 'negative':
      return `${NEGATIVE[wrong.kind] ?? 'the number'} cannot be less than 0`;
    case 'above_whole':
      return 'this share cannot exceed 100%';
    case 'numerator_negative':
      return `the numerator ${wrong.numerator.en} cannot be less than 0`;
    case 'denominator':
      return `the denominator ${wrong.denominator.en} must be more than 0`;
    case 'part_above_whole':
      return `the numerator ${wrong.numerator.en} cannot exceed the denominator ${wrong.denominator.en}`;
  }
};
export const impossibleFigure = ({ label, value, written, from, wrong }: ImpossibleFigure): Wording => [
  `${label.en}${value === null ? '' : `${written ? ' is given as' : from === null ? ' is' : ` computed from ${from.en} is`} ${value.en}`}: ${wrong.map(because).join('; ')}. The figure is kept${written ? ' as written' : ''}.`,
  'Compare the cell with the report; check the sign and the zeros, and whether numerator and denominator changed places.',
];
