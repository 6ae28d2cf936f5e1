/** Longer descriptions are read in part. */
const LONG = 20_000;

/** What should be known about a description, as whole sentences: that it is empty, cut, or in a language whose words say nothing here. */
export function textNotes(text: string, known: boolean): readonly string[] {
  const letters = text.match(/\p{L}/gu)?.length ?? 0;
  if (letters === 0) return ['The description has no words: the score is that of work nobody knows anything about.'];
  const latin = text.match(/\p{Script=Latin}/gu)?.length ?? 0;
  const notes: string[] = [];
  if (latin < letters / 2)
    notes.push(
      'The description is not in English: its words say nothing here, only what was learned from this repository does.',
    );
  else if (!known) notes.push('No word of the description says anything about size.');
  if (text.length > LONG) notes.push(`Only the first ${LONG} of ${text.length} characters were looked at.`);
  return notes;
}
