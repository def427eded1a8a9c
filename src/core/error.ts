/** Marks the errors of every copy of the package that a program has loaded. */
const BRAND = Symbol.for('bodycopy.error');

/** What went wrong in a call; part of the API, as the messages are not. */
export type BodycopyErrorCode =
  | 'ERR_INVALID_INPUT'
  | 'ERR_HTML_INPUT'
  | 'ERR_UNKNOWN_CLEANER'
  | 'ERR_UNKNOWN_KIND'
  | 'ERR_UNKNOWN_PRESET'
  | 'ERR_INVALID_OPTION'
  | 'ERR_DUPLICATE_CLEANER'
  | 'ERR_CLEANER_FAILED'
  | 'ERR_INVALID_RECORD';

/**
 * Misuse of the library, in one sentence that says what to do.
 *
 * No content of a document ever causes one.
 */
export class BodycopyError extends Error {
  /** Stays the same between versions, so that programs can branch on it. */
  readonly code: BodycopyErrorCode;

  /** Takes the first failure as `cause` where there is one, as when a cleaner of the user threw. */
  constructor(code: BodycopyErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.name = 'BodycopyError';
    this.code = code;
    Object.defineProperty(this, BRAND, { value: true });
  }
}

/** Tells whether a caught value comes from this library, from whichever copy of it. */
export function isBodycopyError(value: unknown): value is BodycopyError {
  return typeof value === 'object' && value !== null && BRAND in value;
}
