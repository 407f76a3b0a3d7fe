import * as vi from './vi/formats.js';
import { pageIssues } from './both.js';

/** `format.unreadable`: a JSON-stat file whose structure is wrong; `what` names place and fault. */
export const jsonStatWrong = /*#__PURE__*/ pageIssues<{ readonly what: string }>(vi.jsonStatWrong, (en) => en.formats.jsonStatWrong);
/** `format.unreadable`: the text is no JSON. */
export const notJson = /*#__PURE__*/ pageIssues<{ readonly start: string }>(vi.notJson, (en) => en.formats.notJson);
/** `format.unreadable`: bytes that are no UTF-8. */
export const notUtf8 = /*#__PURE__*/ pageIssues<{ readonly name: string }>(vi.notUtf8, (en) => en.formats.notUtf8);
/** `format.unreadable`: a quoted cell that never ends. */
export const quoteOpen = /*#__PURE__*/ pageIssues<{ readonly line: number }>(vi.quoteOpen, (en) => en.formats.quoteOpen);
