import type { Failure } from '../model/failure.ts';
import type { AgentProbe } from '../ports/agent.ts';
import type { Examined } from '../ports/housekeeping.ts';
import type { Upkeep } from '../ports/upkeep.ts';

/** What must be right before anything can be run. */
export type ReadinessParts = {
  readonly upkeep: Pick<Upkeep, 'obstacles'>;
  /** The mistakes of the configuration; null: none. */
  readonly configFailure: Failure | null;
  readonly agents: () => Promise<readonly AgentProbe[]>;
};

/** Something that is in order. */
export const good = (about: string, text: string): Examined => ({
  finding: { about, level: 'good', text, remedy: null, mendable: false },
  mend: null,
});

/** Something that keeps BuildRunner from working, in the words of the failure a command would end with. */
export const trouble = (about: string, { cause, remedy, detail }: Failure): Examined => ({
  finding: { about, level: 'bad', text: detail === null ? cause : `${cause} (${detail})`, remedy, mendable: false },
  mend: null,
});

/** Whether something could be run now: the configuration, the agents, and what must be written. */
export async function readiness(parts: ReadinessParts): Promise<readonly Examined[]> {
  const [agents, obstacles] = await Promise.all([parts.agents(), parts.upkeep.obstacles()]);
  return [
    ...configuration(parts.configFailure),
    ofAgents(agents),
    ...(obstacles.length === 0
      ? [good('state', 'What BuildRunner writes can be written, and the system tells of changes.')]
      : obstacles.map((failure) => trouble('state', failure))),
  ];
}

function configuration(failure: Failure | null): readonly Examined[] {
  if (failure === null) return [good('configuration', 'The configuration has no mistakes.')];
  if (failure.problems.length === 0) return [trouble('configuration', failure)];
  return failure.problems.map(({ place, cause, remedy }) => {
    const text = `${place.file}${place.line === null ? '' : `:${place.line}`}: ${cause}`;
    return { finding: { about: 'configuration', level: 'bad', text, remedy, mendable: false }, mend: null };
  });
}

/** Not every agent has to be there: what a plan needs is looked at when it is run. */
function ofAgents(probes: readonly AgentProbe[]): Examined {
  const isReady = ({ ready, loggedIn }: AgentProbe): boolean => ready && loggedIn !== false;
  const names = (some: readonly AgentProbe[]): string => some.map(({ name }) => name).join(', ');
  const away = probes.filter((probe) => !isReady(probe));
  const ready = names(probes.filter(isReady));
  const rest = away.length === 0 ? '' : ` Not ready: ${names(away)} (br agents says why).`;
  return good('agents', `Ready: ${ready === '' ? 'none' : ready}.${rest}`);
}
