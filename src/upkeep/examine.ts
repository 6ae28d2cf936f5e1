import { err, ok, type Result } from '../lib/result.ts';
import { type Failure, FailureError } from '../model/failure.ts';
import type { AgentProbe } from '../ports/agent.ts';
import type { Examined } from '../ports/housekeeping.ts';
import type { ProcessHost } from '../ports/process.ts';
import type { Owner, SessionHead, Store } from '../ports/store.ts';
import type { Upkeep } from '../ports/upkeep.ts';
import { good, readiness, trouble } from './examine-readiness.ts';
import { decideUpkeep, type SessionStanding, standings } from './decide-upkeep.ts';

/** What the database says: who runs which session. */
type Recorded = { readonly heads: readonly SessionHead[]; readonly owners: ReadonlyMap<string, Owner | null> };

/** What an examination looks at. */
export type ExamineParts = {
  readonly upkeep: Upkeep;
  readonly processes: Pick<ProcessHost, 'marked' | 'sweep' | 'containment' | 'confinement'>;
  /** Failed: the database cannot be used. */
  readonly store: Result<Pick<Store, 'sessions' | 'owner'>, Failure>;
  /** The mistakes of the configuration. */
  readonly configFailure: Failure | null;
  readonly agents: () => Promise<readonly AgentProbe[]>;
  readonly now: number;
  /** Versions of the programs that run, by name. */
  readonly versions: Readonly<Record<string, string>>;
};

/** Below this a session is likely to run into a full disk: a worktree with its dependencies takes as much. 1 GiB. */
const LITTLE_ROOM = 1 << 30;

/** Looks at everything BuildRunner depends on and everything it keeps. Changes nothing. */
export async function examine(parts: ExamineParts): Promise<readonly Examined[]> {
  const known = await recorded(parts.store);
  const groups = await Promise.all([
    versions(parts),
    readiness(parts),
    containment(parts),
    // Without the database nobody can tell whose a process or a slot is.
    known.ok ? orphans(parts, known.value) : Promise.resolve([]),
    faults(parts),
    known.ok ? leftovers(parts, standings(known.value.heads, known.value.owners)) : Promise.resolve([]),
    room(parts),
  ]);
  return [...(known.ok ? sessions(known.value) : [trouble('database', known.error)]), ...groups.flat()];
}

/** What the database knows; a damaged one may tell only when it is read. */
async function recorded(store: ExamineParts['store']): Promise<Result<Recorded, Failure>> {
  if (!store.ok) return store;
  try {
    const heads = await store.value.sessions();
    const owners = new Map<string, Owner | null>();
    for (const head of heads) owners.set(head.id, await store.value.owner(head.id));
    return ok({ heads, owners });
  } catch (error) {
    if (error instanceof FailureError) return err(error.failure);
    throw error;
  }
}

async function versions({ upkeep, versions: known }: ExamineParts): Promise<readonly Examined[]> {
  const all = Object.entries({ ...known, git: await upkeep.gitVersion() });
  return [good('versions', `${all.map(([name, version]) => `${name} ${version}`).join(', ')}.`)];
}

async function containment({ processes }: ExamineParts): Promise<readonly Examined[]> {
  const kind = await processes.containment();
  const refused = await processes.confinement();
  const held =
    kind === 'namespace'
      ? good('processes', 'Everything an attempt starts ends with it: by a PID namespace.')
      : {
          finding: {
            about: 'processes',
            level: 'note' as const,
            text: 'What attempts start is tracked by its parents and its environment: no PID namespace can be made here.',
            remedy: 'On Linux, allow user namespaces, and a program that leaves both can be ended, too.',
            mendable: false,
          },
          mend: null,
        };
  const sandbox =
    refused === null
      ? good('sandbox', '"sandbox: worktree" works here.')
      : {
          finding: {
            about: 'sandbox',
            level: 'note' as const,
            text: refused.cause,
            remedy: refused.remedy,
            mendable: false,
          },
          mend: null,
        };
  return [held, sandbox];
}

function sessions({ heads, owners }: Recorded): readonly Examined[] {
  const dead = heads.filter(({ id, status }) => status === 'running' && owners.get(id)?.alive !== true);
  if (dead.length === 0) return [good('sessions', 'No session has lost the br that ran it.')];
  return dead.map(({ id }) => {
    const owner = owners.get(id) ?? null;
    const elsewhere = owner !== null && owner.alive === 'unknown';
    return {
      finding: {
        about: 'sessions',
        level: 'note' as const,
        text: elsewhere
          ? `${id} is run by process ${owner.pid} on ${owner.host}, which cannot be judged from here.`
          : `${id} was running when its br ended; nothing of it is lost.`,
        remedy: elsewhere
          ? `If it is gone: br resume ${id} --force`
          : `Go on with it: br resume ${id}   End it: br cancel ${id}`,
        mendable: false,
      },
      mend: null,
    };
  });
}

/** Processes of sessions nobody runs. Those of a session that may go on are not ended: `br resume` takes them up again. */
async function orphans({ processes }: ExamineParts, { heads, owners }: Recorded): Promise<readonly Examined[]> {
  const marked = await processes.marked();
  const found: Examined[] = [];
  for (const { id, status } of heads) {
    const pids = marked.filter(({ marker }) => marker === id || marker.startsWith(`${id}/`)).map(({ pid }) => pid);
    if (pids.length === 0 || owners.get(id)?.alive === true || owners.get(id)?.alive === 'unknown') continue;
    const ended = status === 'completed' || status === 'cancelled';
    found.push({
      finding: {
        about: 'processes',
        level: ended ? 'bad' : 'note',
        text: `${pids.length === 1 ? 'A process' : `${pids.length} processes`} of ${id}, which nobody runs: ${pids.slice(0, 5).join(', ')}.`,
        remedy: ended
          ? 'br doctor --fix ends them.'
          : `br resume ${id} follows them again; br cancel ${id} ends them and keeps their work.`,
        mendable: ended,
      },
      mend: ended
        ? async () => {
            await processes.sweep(id);
            return ok(undefined);
          }
        : null,
    });
  }
  return found.length > 0 ? found : [good('processes', 'No process is left of a session that nobody runs.')];
}

async function faults({ upkeep }: ExamineParts): Promise<readonly Examined[]> {
  const found = await upkeep.faults();
  if (found.length === 0) return [good('git', 'Worktrees, refs and locks are in order; no hook is passed over.')];
  return found.map((fault) => ({
    finding: {
      about: fault.kind === 'hooks' ? 'hooks' : 'git',
      level: fault.kind === 'hooks' ? 'note' : 'bad',
      text: fault.cause,
      remedy: fault.remedy,
      mendable: fault.mendable,
    },
    mend: fault.mendable ? () => upkeep.mend(fault) : null,
  }));
}

async function leftovers(
  { upkeep, now }: ExamineParts,
  known: ReadonlyMap<string, SessionStanding>,
): Promise<readonly Examined[]> {
  const holdings = await upkeep.holdings({ measure: false });
  const { free } = decideUpkeep(holdings, known, { now, mode: 'asked', age: null, size: null });
  const retained = holdings.filter((holding) => holding.kind === 'slot' && holding.retained);
  const found: Examined[] = retained.map((holding) => ({
    finding: {
      about: 'worktrees',
      level: 'bad',
      text: `${holding.kind === 'slot' ? holding.path : ''} holds work that could not be kept under a ref.`,
      remedy: 'Copy what you need out of it, then remove it: git worktree remove --force --force <path>',
      mendable: false,
    },
    mend: null,
  }));
  if (free.length > 0)
    found.push({
      finding: {
        about: 'disk',
        level: 'note',
        text: `${free.length} ${free.length === 1 ? 'thing is' : 'things are'} kept that nothing needs any more.`,
        remedy: 'See what it is and how much: br gc',
        mendable: false,
      },
      mend: null,
    });
  return found;
}

async function room({ upkeep }: ExamineParts): Promise<readonly Examined[]> {
  const rooms = await upkeep.rooms();
  return rooms.map(({ path, free, total }) => {
    const text = `${gibibytes(free)} of ${gibibytes(total)} free where ${path} lies.`;
    if (free >= LITTLE_ROOM) return good('disk', text);
    return {
      finding: {
        about: 'disk',
        level: 'bad',
        text,
        remedy: 'Make room: br gc shows what BuildRunner can free.',
        mendable: false,
      },
      mend: null,
    };
  });
}

function gibibytes(bytes: number): string {
  return `${(bytes / (1 << 30)).toFixed(1)} GiB`;
}
