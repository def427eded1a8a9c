/**
 * Text in, article out.
 *
 * @module
 */
export * from './text.ts';
