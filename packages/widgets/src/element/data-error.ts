import type { Issue } from '@danbiet/core';

/** Stable codes of what may go wrong on the way from an address to a drawing. */
export type DataErrorCode = 'data.not_found' | 'data.http' | 'data.html' | 'data.unreadable' | 'data.network' | 'data.drawing';

/** Why an element has no data: what `danbiet-error` carries. */
export class DataError extends Error {
  readonly code: DataErrorCode;
  /** What the reader of the file said. */
  readonly issues: readonly Issue[];

  /** @param code what went wrong; @param issues what the reader of the file said, default nothing */
  constructor(code: DataErrorCode, issues: readonly Issue[] = [], options?: ErrorOptions) {
    super(code, options);
    this.code = code;
    this.issues = issues;
  }
}
