import { bothIssues } from './both.js';
import * as en from './en/mapping.js';
import * as vi from './vi/mapping.js';

/** A fault of a mapping: where it stands, what was expected (`unknown` for a name that means nothing), and the choices. */
export interface MappingFault {
  readonly path: string;
  readonly expected: string;
  readonly choices: readonly string[];
}

/** `format.unreadable`: a mapping that is no JSON. */
export const mappingNotJson = bothIssues<object>(vi.mappingNotJson, en.mappingNotJson);
/** `format.unreadable`: a mapping with a mistake. */
export const mappingWrong = bothIssues<MappingFault>(vi.mappingWrong, en.mappingWrong);
