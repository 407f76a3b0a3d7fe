import { rareIssues } from './both.js';

/** `format.unreadable`: a JSON-stat file whose structure is wrong; `what` names place and fault. */
export const jsonStatWrong = /*#__PURE__*/ rareIssues<{ readonly what: string }>((vi) => vi.formats.jsonStatWrong, (en) => en.formats.jsonStatWrong);
/** `format.unreadable`: the text is no JSON. */
export const notJson = /*#__PURE__*/ rareIssues<{ readonly start: string }>((vi) => vi.formats.notJson, (en) => en.formats.notJson);
/** `format.unreadable`: a quoted cell that never ends. */
export const quoteOpen = /*#__PURE__*/ rareIssues<{ readonly line: number }>((vi) => vi.formats.quoteOpen, (en) => en.formats.quoteOpen);
