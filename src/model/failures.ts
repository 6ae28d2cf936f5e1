import type { Failure, FailureCode, Place, Problem } from './failure.ts';
import type { CeilingStatus } from './ledger.ts';
import type { ParkedAgent } from './session.ts';
import type { MicroUsd } from './units.ts';

/** Money as a sentence has it: cents, and less than a cent in full. */
function dollars(amount: MicroUsd): string {
  const exact = amount / 1_000_000;
  return `$${amount > 0 && amount < 10_000 ? exact.toFixed(4) : exact.toFixed(2)}`;
}

/** The optional parts of a failure. */
export type FailureParts = { place?: Place; problems?: readonly Problem[]; detail?: string };

/** Makes a failure. Use the named constructors below where one fits; a situation that occurs twice gets a constructor here. */
export function failure(code: FailureCode, cause: string, remedy: string, parts: FailureParts = {}): Failure {
  return {
    code,
    cause,
    remedy,
    place: parts.place ?? null,
    problems: parts.problems ?? [],
    detail: parts.detail ?? null,
  };
}

/** The wording of the failures that can arise in more than one place, one constructor each. */
export const failures = {
  notARepository: (dir: string): Failure =>
    failure(
      'repository',
      `${dir} is not inside a git repository.`,
      'Run br inside one, or create one: git init && git commit --allow-empty -m "start".',
    ),
  noCommit: (root: string): Failure =>
    failure(
      'repository',
      `The repository ${root} has no commit yet, so there is nothing to build on.`,
      'Make a first commit: git commit --allow-empty -m "start".',
    ),
  planGone: (file: string): Failure =>
    failure(
      'plan-invalid',
      `The plan file ${file} is gone, and the stored copy has its secrets masked, so its tasks cannot be carried out from it.`,
      'Give the plan file back, then run the command again.',
    ),
  unknownRef: (ref: string): Failure =>
    failure(
      'repository',
      `"${ref}" names no commit in this repository.`,
      'Check the spelling with: git rev-parse ' + ref,
    ),
  branchGone: (session: string, branch: string): Failure =>
    failure(
      'repository',
      `The branch ${branch} of session ${session} is gone, and so are its commits.`,
      'What was landed is in your branches. Start anew with: br run --fresh',
    ),
  createdMeanwhile: (session: string): Failure =>
    failure(
      'owned',
      `Another br created session ${session} of this plan in the same moment.`,
      `Watch it with: br status ${session}   Go on with it when it has ended: br resume ${session}`,
    ),
  baseChanged: (session: string, before: string | null, now: string | null): Failure =>
    failure(
      'usage',
      `Session ${session} was built on ${before ?? 'HEAD'}, and the plan now says base: ${now ?? 'HEAD'}. A session keeps its base.`,
      'Start a session on the new base with: br run --fresh   or put the old base back.',
    ),
  git: (what: string, detail: string): Failure =>
    failure('repository', `git could not ${what}.`, 'Read what git said below; fix it, then run the command again.', {
      detail,
    }),
  unknownSession: (wanted: string, known: readonly string[]): Failure =>
    known.length === 0
      ? failure('usage', 'There is no session yet.', 'Start one with: br run')
      : failure('usage', `No session is called "${wanted}".`, `Known sessions: ${known.join(', ')}.`),
  ambiguous: (what: string, wanted: string, matches: readonly string[]): Failure =>
    failure('usage', `"${wanted}" fits more than one ${what}: ${matches.join(', ')}.`, 'Type more of it.'),
  system: (detail: string): Failure =>
    failure(
      'io',
      'The system refused something BuildRunner needs to go on, so the session stops here. Nothing is lost.',
      'Mend what is named below (room on the disk, permissions), then go on with: br resume',
      { detail },
    ),
  unknownAgent: (wanted: string, known: readonly string[], likely: string | null): Failure =>
    failure(
      'usage',
      `No agent is called "${wanted}".`,
      likely === null ? `Known agents: ${known.join(', ')}.` : `Did you mean "${likely}"?`,
    ),
  unknownModel: (wanted: string, near: readonly string[]): Failure =>
    failure(
      'usage',
      `No model is called "${wanted}".`,
      `${near.length === 0 ? '' : `Did you mean ${near.join(' or ')}? `}All that are known: br routing models. Another one can be named in the configuration, under routing: models.`,
    ),
  unknownTask: (wanted: string, known: readonly string[]): Failure =>
    failure('usage', `The session has no task "${wanted}".`, `Its tasks: ${known.join(', ')}.`),
  owned: (session: string, pid: number, host: string): Failure =>
    failure(
      'owned',
      `Session ${session} is already run by another br (process ${pid} on ${host}).`,
      `Watch it with: br status ${session}   Stop it with: br stop ${session}`,
    ),
  ownedElsewhere: (session: string, pid: number, host: string): Failure =>
    failure(
      'owned',
      `Session ${session} belongs to process ${pid} on ${host}, and whether that still runs cannot be told from here.`,
      `When it has surely ended, take the session over: br resume ${session} --force`,
    ),
  sessionExists: (session: string): Failure =>
    failure('usage', `A session called "${session}" exists already.`, 'Give the new one another name.'),
  leaseLost: (session: string): Failure =>
    failure(
      'lease-lost',
      `Another br has taken over session ${session}.`,
      `This one stops; watch the other with: br status ${session}`,
    ),
  overCeiling: ({ period, amount, spent, reserved, until }: CeilingStatus, wanted: MicroUsd): Failure => ({
    ...failure(
      'budget',
      `The budget of the ${period} is ${dollars(amount)}: ${dollars(spent)} is spent and ${dollars(reserved)} set aside, by all sessions together, so ${dollars(wanted)} more would pass it.`,
      until === null
        ? `Raise it with: br routing budget set ${period} <amount>`
        : `It begins anew at ${new Date(until).toISOString().slice(0, 16)}Z: go on then with br resume, or raise it with: br routing budget set ${period} <amount>`,
    ),
    refused: 'ceiling',
  }),
  accountRests: (account: string, { until, reason }: ParkedAgent): Failure => ({
    ...failure(
      'budget',
      `Nothing starts on ${account} now: ${reason}.`,
      until === null
        ? 'Mend that, then go on with: br resume'
        : `It goes on at ${new Date(until).toISOString().slice(0, 16)}Z.`,
    ),
    refused: 'parked',
  }),
  configInvalid: (problems: readonly Problem[]): Failure =>
    failure(
      'config-invalid',
      problems.length === 1 ? 'The configuration has a mistake.' : `The configuration has ${problems.length} mistakes.`,
      'Mend it, then look at it again with: br config check',
      { problems, ...(problems[0] === undefined ? {} : { place: problems[0].place }) },
    ),
  planInvalid: (file: string, problems: readonly Problem[]): Failure =>
    failure(
      'plan-invalid',
      problems.length === 1 ? `${file} has a mistake.` : `${file} has ${problems.length} mistakes.`,
      'Mend the file, then look at it again with: br plan check ' + file,
      { problems, ...(problems[0] === undefined ? {} : { place: problems[0].place }) },
    ),
} as const;
