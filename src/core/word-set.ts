/** The words of a list, parted by spaces. Marked as pure, a bundler can drop it, unlike `split`. */
export function wordSet(words: string): ReadonlySet<string> {
  return new Set(words.split(' '));
}
