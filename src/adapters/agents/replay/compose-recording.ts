import type { Event } from '../../../model/event.ts';
import { HANDOFF_FILE } from '../../../model/handoff-file.ts';
import type { RecordedEntry, RecordedFailure, Recording } from '../../../model/recording.ts';
import type { AttemptState } from '../../../model/session.ts';
import type { Millis } from '../../../model/units.ts';
import type { Exit } from '../../../ports/process.ts';
import type { ChangedContent } from '../../../ports/repository.ts';
import { composeChanges, type ComposedChanges, type PathChange } from './compose-changes.ts';
import { composeEvents, type TimedEvent } from './compose-events.ts';
import { placeChanges } from './place-changes.ts';
import { isRecordableFailure } from './recording-schema.ts';

/** All that a recording is made of. */
export type RecordingParts = {
  readonly attempt: AttemptState;
  readonly events: readonly Event[];
  readonly exit: Exit;
  /** What it changed against the tree it began with; null when no tree of it was kept. */
  readonly contents: readonly ChangedContent[] | null;
  /** The attempt whose tree it went on from, or null. */
  readonly continues: string | null;
  readonly mask: (text: string) => string;
};

/** Exit code of a program ended by SIGTERM, as shells count (128 + 15): that of an attempt that was broken off. */
const BROKEN_OFF = 143;
/** Characters of a failure's evidence. */
const LONGEST_EVIDENCE = 4_000;

/** Composes a recording. Pure: the same parts give the same value. */
export function composeRecording(parts: RecordingParts): Recording {
  const { attempt, contents, mask } = parts;
  const words = wordsOf(attempt, mask);
  const said = agentEvents(parts);
  const events = composeEvents(said, words);
  const files = composeChanges(contents ?? [], mask);
  const end = endOf(parts);
  const endsAt = Math.max(events.at(-1)?.t ?? 0, hasLastWord(events) ? 0 : end.t);
  const entries = placeChanges(events, [...files.changes, ...handoffOf(attempt, words)], endsAt);
  const started = said.map(({ event }) => event).find((event) => event.kind === 'started');
  return {
    header: {
      agent: attempt.assignment.agent,
      model: attempt.assignment.model ?? started?.model ?? null,
      version: started?.version ?? null,
      recordedAt: new Date(attempt.startedAt).toISOString(),
      source: `recorded from attempt ${attempt.id}`,
      note: noteOf(parts, files),
    },
    entries: [...entries, { t: endsAt, step: { kind: 'exit', ...exitOf(parts, end.failure, words) } }],
  };
}

/** Masks, and makes the paths of a worktree that is gone relative to its top. */
function wordsOf({ workspace }: AttemptState, mask: (text: string) => string): (text: string) => string {
  if (workspace === null) return mask;
  return (text) => {
    const [first = '', ...others] = text.replaceAll(`${workspace}/`, '').split(workspace);
    // Not the beginning of another's name: slot-1 of slot-12.
    return mask(first + others.map((part) => (/^[\w-]/.test(part) ? workspace : '.') + part).join(''));
  };
}

function agentEvents({ attempt, events }: RecordingParts): readonly TimedEvent[] {
  const start = startOf(attempt, events);
  return events.flatMap((event) =>
    event.type === 'attempt.agent' ? [{ t: Math.max(0, event.at - start), event: event.data.event }] : [],
  );
}

/** When its process was there: what went before is preparation, which every replay has of its own. */
function startOf({ startedAt }: AttemptState, events: readonly Event[]): number {
  return events.find(({ type }) => type === 'attempt.running')?.at ?? startedAt;
}

function hasLastWord(events: readonly RecordedEntry[]): boolean {
  return events.some(({ step }) => step.kind === 'event' && step.event.kind === 'result');
}

type End = { readonly t: Millis; readonly failure: RecordedFailure | null };

/** When the work ended, and why if it did not end well. What the gate or the landing said later is theirs to say again. */
function endOf({ attempt, events }: RecordingParts): End {
  const start = startOf(attempt, events);
  for (const event of events) {
    const t = Math.max(0, event.at - start);
    switch (event.type) {
      case 'attempt.finished':
        return { t, failure: null };
      case 'attempt.failed':
        return { t, failure: isRecordableFailure(event.data.failure.class) ? event.data.failure : null };
      case 'attempt.lost':
        return { t, failure: { class: 'killed', summary: `lost: ${event.data.reason}`, evidence: '' } };
      case 'attempt.cancelled':
        return { t, failure: { class: 'killed', summary: `ended: ${event.data.reason}`, evidence: '' } };
      default:
    }
  }
  return { t: 0, failure: null };
}

function exitOf(
  { exit }: RecordingParts,
  failure: RecordedFailure | null,
  words: (text: string) => string,
): { readonly code: number; readonly failure: RecordedFailure | null } {
  const code = exit.kind === 'exited' ? Math.min(exit.code, 255) : BROKEN_OFF;
  // Some agents end with a code that means nothing; one that is replayed as a failure would be a failure.
  if (failure === null) return { code: 0, failure: null };
  const evidence = words(failure.evidence).slice(-LONGEST_EVIDENCE);
  return { code, failure: { class: failure.class, summary: words(failure.summary) || failure.class, evidence } };
}

/** The note for other tasks is no part of the tree, but of the work. */
function handoffOf({ handoff }: AttemptState, words: (text: string) => string): readonly PathChange[] {
  if (handoff === null || handoff === '') return [];
  const content = { kind: 'text', text: words(handoff) } as const;
  return [{ path: HANDOFF_FILE, steps: [{ kind: 'write', path: HANDOFF_FILE, content, executable: false }] }];
}

function noteOf(
  { contents, continues, attempt }: RecordingParts,
  { masked, leftOut, changes }: ComposedChanges,
): string {
  const sentences = ['Times are when BuildRunner read the event.'];
  if (changes.length > 0)
    sentences.push('Changes of files stand where a tool names the file: their times are approximate.');
  if (contents === null) sentences.push('No tree of it was kept, so it changes no files.');
  if (continues !== null) sentences.push(`It goes on from the files of ${continues}, and fits these only.`);
  if (masked.length > 0)
    sentences.push(`Secrets are masked, so it does not replay byte for byte: ${masked.join(', ')}.`);
  if (leftOut.length > 0) sentences.push(`Left out, because a recording cannot hold it: ${leftOut.join(', ')}.`);
  if (attempt.assignment.agent === 'replay') sentences.push('The attempt was itself a replay.');
  return sentences.join(' ');
}
