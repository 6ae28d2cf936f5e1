import type { KeptAttempt } from '../../../ports/repository.ts';
import { atRoot, type Context } from './context.ts';

/** Below it, one ref per kept attempt: `<session>/<task>/<number>`. */
const namespace = 'refs/buildrunner/';

function parse(row: string): KeptAttempt | null {
  const [ref = '', commit = '', seconds = '', ...subject] = row.split('\0');
  const [session, ...rest] = ref.slice(namespace.length).split('/');
  const number = Number(rest.at(-1));
  const task = rest.slice(0, -1).join('/');
  if (session === undefined || task === '' || !Number.isInteger(number)) return null;
  return { ref, commit, session, task, number, subject: subject.join(' '), at: Number(seconds) * 1000 };
}

/** Kept attempts, of one session or of all, newest first; within a second the later attempt of a task first. */
export async function kept(context: Context, session?: string): Promise<KeptAttempt[]> {
  const format = '%(refname)%00%(objectname)%00%(committerdate:unix)%00%(contents:subject)';
  const under = session === undefined ? namespace : `${namespace}${session}/`;
  const run = await context.git.run(['for-each-ref', `--format=${format}`, under], atRoot(context));
  if (run.code !== 0) throw new Error(`git for-each-ref ${under}: ${run.stderr}`);
  return run.stdout
    .split('\n')
    .map(parse)
    .filter((attempt) => attempt !== null)
    .toSorted((a, b) => b.at - a.at || b.number - a.number || (a.ref < b.ref ? -1 : 1));
}
