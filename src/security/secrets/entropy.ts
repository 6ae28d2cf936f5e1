/** Shannon's entropy of a text, in bits a character (C. E. Shannon, "A Mathematical Theory of Communication", 1948): 0 for '' and 'aaaa', 4 for 16 different characters. */
export function entropy(text: string): number {
  const counts = new Map<string, number>();
  for (const char of text) counts.set(char, (counts.get(char) ?? 0) + 1);
  let bits = 0;
  for (const count of counts.values()) bits -= (count / text.length) * Math.log2(count / text.length);
  return bits;
}
