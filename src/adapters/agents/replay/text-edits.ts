import { diffLines } from 'diff';

/** A text that occurs once, and what takes its place. */
export type TextEdit = { readonly find: string; readonly replace: string };

/** Beyond so many changed lines a whole file says it better, and comparing would take long. */
const MOST_CHANGED_LINES = 2_000;
/** Lines around a change that may be needed to make its place unique. */
const MOST_CONTEXT = 8;

/**
 * Edits that, applied in order, make one text of another, each with as few lines around it as make its place unique: so they
 * fit a text that others have changed elsewhere. Null where that cannot be done in fewer characters than the whole text has.
 */
export function textEdits(before: string, after: string): readonly TextEdit[] | null {
  const parts = diffLines(before, after, { maxEditLength: MOST_CHANGED_LINES });
  if (parts === undefined || before === '') return null;
  const edits: TextEdit[] = [];
  let done = '';
  let rest = before;
  for (let at = 0; at < parts.length;) {
    const part = parts[at];
    if (part === undefined) break;
    if (!part.added && !part.removed) {
      done += part.value;
      rest = rest.slice(part.value.length);
      at += 1;
      continue;
    }
    let [removed, added] = ['', ''];
    for (let next = parts[at]; next !== undefined && (next.added || next.removed); next = parts[(at += 1)]) {
      if (next.removed) removed += next.value;
      else added += next.value;
    }
    rest = rest.slice(removed.length);
    const edit = uniqueEdit({ done, removed, added, rest });
    if (edit === null) return null;
    edits.push(edit);
    done += added;
  }
  const size = edits.reduce((sum, { find, replace }) => sum + find.length + replace.length, 0);
  return done + rest === after && size < after.length ? edits : null;
}

type Place = { readonly done: string; readonly removed: string; readonly added: string; readonly rest: string };

/** Takes in lines before and after the change until what is to be found occurs once. */
function uniqueEdit({ done, removed, added, rest }: Place): TextEdit | null {
  const whole = done + removed + rest;
  const [above, below] = [linesOf(done), linesOf(rest)];
  let [before, after] = ['', ''];
  for (let step = 0; step <= MOST_CONTEXT; step += 1) {
    const find = before + removed + after;
    // Counted with overlaps: a text that could be found a little earlier is not unique.
    const at = find === '' ? -1 : whole.indexOf(find);
    if (at === done.length - before.length && whole.lastIndexOf(find) === at)
      return { find, replace: before + added + after };
    // What stands above tells the place of an insertion better than what happens to follow: it is asked first.
    if (above.length > 0 && (step % 2 === 0 || below.length === 0)) before = (above.pop() ?? '') + before;
    else after += below.shift() ?? '';
  }
  return null;
}

/** Lines with their ends. */
function linesOf(text: string): string[] {
  return text.match(/[^\n]*\n|[^\n]+$/gu) ?? [];
}
