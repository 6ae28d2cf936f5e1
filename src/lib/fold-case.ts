/** A name as file systems that ignore case compare it: lower case, in one Unicode form (NFC). */
export function foldCase(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
