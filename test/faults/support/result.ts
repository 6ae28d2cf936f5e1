import { cp, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { isAlive, processIdentity } from '../../../src/adapters/executors/local/identity.ts';
import { openSystemClock } from '../../../src/adapters/clocks/system/index.ts';
import { openSqliteStore } from '../../../src/adapters/stores/sqlite/sqlite-store.ts';
import type { Event } from '../../../src/model/event.ts';
import type { SessionState } from '../../../src/model/session.ts';
import { fold } from '../../../src/parallel/fold.ts';
import type { Rig } from '../../support/rig.ts';

/** All that a session left: its database, its branch, and the notes its tasks took. */
export type Result = {
  readonly state: SessionState;
  readonly events: readonly Event[];
  /** The events folded anew. */
  readonly folded: SessionState | null;
  readonly tip: string;
  readonly tree: string;
  /** Landed commits, oldest first. */
  readonly landed: readonly { readonly task: string; readonly attempt: string }[];
  /** `start`, `wrote` or `end`, task and number, in the order written. */
  readonly notes: readonly { readonly word: string; readonly task: string; readonly attempt: string }[];
};

/** Reads a copy of the database, so that the one in use is not touched. Null: there is no session yet. */
export async function readSession(rig: Rig): Promise<{
  readonly state: SessionState;
  readonly events: readonly Event[];
  readonly folded: SessionState | null;
} | null> {
  const copy = await mkdtemp(path.join(tmpdir(), 'br-copy-'));
  try {
    for (const name of ['data.db', 'data.db-wal'])
      await cp(path.join(rig.root, '.buildrunner', name), path.join(copy, name)).catch(() => undefined);
    const store = await openSqliteStore({
      path: path.join(copy, 'data.db'),
      fold,
      measure: () => [],
      mask: (text) => text,
      clock: openSystemClock(),
      identity: { ...processIdentity(), pidNamespace: null },
      isAlive,
    });
    if (!store.ok) throw new Error(`${store.error.cause} ${store.error.detail ?? ''}`);
    const [head] = await store.value.sessions();
    const state = head === undefined ? null : await store.value.load(head.id);
    const events = head === undefined ? [] : await store.value.events({ session: head.id });
    await store.value.close();
    const folded = events.reduce<SessionState | null>(fold, null);
    return state === null ? null : { state, events, folded };
  } finally {
    await rm(copy, { recursive: true, force: true });
  }
}

/** Reads everything of a session that has ended. */
export async function readResult(rig: Rig): Promise<Result> {
  const session = await readSession(rig);
  if (session === null) throw new Error('there is no session');
  const { branch, base } = session.state;
  const log = await rig.git(
    'log',
    '--reverse',
    '--format=%(trailers:key=BuildRunner-Task,valueonly,separator=)\t%(trailers:key=BuildRunner-Attempt,valueonly,separator=)',
    `${base}..${branch}`,
  );
  return {
    ...session,
    tip: (await rig.git('rev-parse', branch)).trim(),
    tree: (await rig.git('rev-parse', `${branch}^{tree}`)).trim(),
    landed: lines(log).map((line) => {
      const [task = '', attempt = ''] = line.split('\t');
      return { task, attempt };
    }),
    notes: lines(await readFile(path.join(rig.home, 'notes'), 'utf8')).map((line) => {
      const [word = '', task = '', number = ''] = line.split(' ');
      return { word, task, attempt: `${session.state.id}/${task}/${number}` };
    }),
  };
}

function lines(text: string): readonly string[] {
  return text.split('\n').filter((line) => line !== '');
}
