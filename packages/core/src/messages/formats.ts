import * as en from './en/formats.js';
import * as vi from './vi/formats.js';
import { bothIssues } from './both.js';

/** `format.unreadable`: a JSON-stat file whose structure is wrong; `what` names place and fault. */
export const jsonStatWrong = /*#__PURE__*/ bothIssues<{ readonly what: string }>(vi.jsonStatWrong, en.jsonStatWrong);
/** `format.unreadable`: the text is no JSON. */
export const notJson = /*#__PURE__*/ bothIssues<{ readonly start: string }>(vi.notJson, en.notJson);
/** `format.unreadable`: bytes that are no UTF-8. */
export const notUtf8 = /*#__PURE__*/ bothIssues<{ readonly name: string }>(vi.notUtf8, en.notUtf8);
/** `format.unreadable`: a quoted cell that never ends. */
export const quoteOpen = /*#__PURE__*/ bothIssues<{ readonly line: number }>(vi.quoteOpen, en.quoteOpen);
