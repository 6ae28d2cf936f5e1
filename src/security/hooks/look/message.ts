/** What git puts between a message and what is only shown while it is written (`git commit --verbose`). */
const SCISSORS = /^.{1,20} -{24} >8 -{24}\r?$/m;

/** The part of a file with a commit message that is stored. Texts are those of bytes (latin1). */
export function storedMessage(text: string): string {
  const cut = SCISSORS.exec(text);
  return cut === null ? text : text.slice(0, cut.index);
}
