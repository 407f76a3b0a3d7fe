import type { Motto } from '../../model/indicator.js';
import type { Bound } from '../../model/quantity.js';
import type { Status } from '../../model/status.js';

export const BOUNDS: Readonly<Record<Bound, string>> = { eq: '', ge: 'over ', gt: 'over ', le: 'at most ', lt: 'under ', approx: 'about ' };

export const STATUSES: Readonly<Record<Status, string>> = {
  reported: 'reported',
  provisional: 'provisional',
  estimated: 'estimated',
  ambiguous: 'unclear',
  derived: 'derived',
  not_reported: 'not reported',
  not_applicable: 'not applicable',
  not_due: 'not yet due',
  suppressed: 'suppressed',
  refused: 'refused',
  qualitative: 'described in words only',
};

export const MOTTO: Readonly<Record<Motto, string>> = {
  know: 'People know',
  discuss: 'People discuss',
  do: 'People do',
  inspect: 'People inspect',
  supervise: 'People supervise',
  benefit: 'People benefit',
  organisation: 'Organisation',
  none: '',
};

export const NO_DATA = 'no data yet';
export const SYNTHETIC = 'Synthetic data';
export const inReport = ({ value }: { readonly value: string }): string => `printed in the report: ${value}`;
