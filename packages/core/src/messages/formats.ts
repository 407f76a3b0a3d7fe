import { rareIssues } from './both.js';

/** `format.unreadable`: a JSON-stat file whose structure is wrong; `what` names place and fault. */
export const jsonStatWrong = /*#__PURE__*/ rareIssues<{ readonly what: string }>((words) => words.formats.jsonStatWrong);
/** `format.unreadable`: the text is no JSON. */
export const notJson = /*#__PURE__*/ rareIssues<{ readonly start: string }>((words) => words.formats.notJson);
/** `format.unreadable`: a quoted cell that never ends. */
export const quoteOpen = /*#__PURE__*/ rareIssues<{ readonly line: number }>((words) => words.formats.quoteOpen);
