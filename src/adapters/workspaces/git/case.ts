import { foldCase } from '../../../lib/fold-case.ts';
import { entries, type Git, type Place } from './run-git.ts';

/** Paths named before it says how many more there are. */
const named = 5;

/** Tells which paths of a tree differ in case only, where the file system takes them for one: only one of each is there. */
export async function sameNameNotes(git: Git, place: Place): Promise<string[]> {
  const listed = await git.run(['ls-files', '-z'], { at: place });
  const seen = new Map<string, string>();
  const pairs: string[] = [];
  for (const name of entries(listed.stdout)) {
    const folded = foldCase(name);
    const other = seen.get(folded);
    if (other === undefined) seen.set(folded, name);
    else pairs.push(`${other} and ${name}`);
  }
  if (pairs.length === 0) return [];
  const more = pairs.length > named ? `, and ${pairs.length - named} more` : '';
  return [`these differ in case only, so only one of each can be there: ${pairs.slice(0, named).join(', ')}${more}`];
}
