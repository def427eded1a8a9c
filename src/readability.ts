/**
 * Mozilla's Readability as a second opinion on pages of HTML, in marks on our own blocks.
 *
 * @module
 */
export { withFallback } from './engines/fallback.ts';
export {
  type ReadabilityOptions,
  type ReadabilityReason,
  readability,
} from './engines/readability.ts';
