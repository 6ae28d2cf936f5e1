import { constants } from 'node:os';
import { stripVTControlCharacters } from 'node:util';
import { RE2JS } from 're2js';
import type { AgentEvent } from '../../../model/agent-event.ts';
import type { CustomDefinition } from '../../../model/agent-definition.ts';
import type { AttemptFailure } from '../../../model/attempt-failure.ts';
import { type ModelUsage, NO_TOKENS } from '../../../model/usage.ts';
import type { AgentDecoder, AgentOutcome, AgentRequest } from '../../../ports/agent.ts';
import type { Exit } from '../../../ports/process.ts';

/** How many characters of the end of the output are kept as evidence. */
const EVIDENCE = 4_096;
/** What is shown of a line. */
const SHOWN = 300;
/** What the pattern for the last word sees of a line: a last word is short. */
const MATCHED = 2_000;
/** So many lines become an event each, after that every hundredth: the log has them all, and the store is no log. */
const EVERY_LINE_UP_TO = 500;
const THEN_EVERY = 100;

/** Reads the output of a program that speaks no protocol: its lines are what it says, its exit code is its word. */
export function customDecoder(definition: CustomDefinition, request: AgentRequest): AgentDecoder {
  const last = definition.doneLine === null ? null : RE2JS.compile(definition.doneLine);
  const tail = createTail();
  let lines = 0;
  let finished = false;
  let said = '';
  return {
    get finished() {
      return finished;
    },
    line(text) {
      const plain = visible(text);
      tail.add(plain);
      lines += 1;
      const events: AgentEvent[] =
        lines === 1 ? [{ kind: 'started', agentSession: null, model: request.assignment.model, version: null }] : [];
      if (plain.trim() !== '') {
        said = cut(plain.trim());
        if (lines <= EVERY_LINE_UP_TO || lines % THEN_EVERY === 0) events.push({ kind: 'text', text: said });
      }
      finished ||= last?.matcher(plain.slice(0, MATCHED)).find() === true;
      return events;
    },
    end: (exit, stderr): AgentOutcome => {
      const failure = failureOf(exit, definition, finished);
      const evidence = evidenceOf(tail.text(), visible(stderr).slice(-EVIDENCE).trimEnd());
      return {
        outcome:
          failure === null
            ? { kind: 'finished' }
            : { kind: 'failed', failure: { ...failure, evidence, resetsAt: null } },
        // Whatever it asked of a model, it does not say: the cost is unknown, which is not nothing.
        usage: lines > 0 || exit.kind === 'exited' ? [unknownUsage(definition, request)] : [],
        agentSession: null,
        summary: said === '' ? null : said,
      };
    },
  };
}

function unknownUsage({ name }: CustomDefinition, { assignment }: AgentRequest): ModelUsage {
  return { model: assignment.model ?? name, tokens: NO_TOKENS, cost: { source: 'unknown' } };
}

/** A line as a terminal would leave it: without colours, and of what was written over only the end. */
function visible(text: string): string {
  const plain = stripVTControlCharacters(text.length > 64 * EVIDENCE ? text.slice(0, 64 * EVIDENCE) : text);
  const whole = plain.replace(/\r+$/, '');
  return whole.slice(whole.lastIndexOf('\r') + 1);
}

function cut(text: string): string {
  return text.length > SHOWN ? `${text.slice(0, SHOWN - 1)}…` : text;
}

/** The end of many lines, in little memory. */
function createTail(): { add(line: string): void; text(): string } {
  let kept: string[] = [];
  let length = 0;
  const text = (): string => kept.join('\n').slice(-EVIDENCE);
  return {
    add(line) {
      const end = line.slice(-EVIDENCE);
      kept.push(end);
      length += end.length + 1;
      // Now and then, not at every line: cutting costs as much as what is kept.
      if (length <= 4 * EVIDENCE) return;
      kept = [text()];
      length = EVIDENCE;
    },
    text,
  };
}

function evidenceOf(stdout: string, stderr: string): string {
  if (stdout === '' || stderr === '') return stdout + stderr;
  return `stdout, the end:\n${stdout}\n\nstderr, the end:\n${stderr}`;
}

/** Exit codes as POSIX shells give them (XCU 2.8.2): 126 and 127 for programs that could not be run, 128 + n for signal n. */
function failureOf(
  exit: Exit,
  { name, okCodes, doneLine }: CustomDefinition,
  finished: boolean,
): Pick<AttemptFailure, 'class' | 'summary'> | null {
  if (exit.kind === 'lost')
    return finished ? null : { class: 'killed', summary: `The agent "${name}" was killed before it ended.` };
  const { code } = exit;
  // What outlives its last word is ended by us, and that is told as 0.
  if (okCodes.includes(code) || (finished && code === 0)) return null;
  if (code === 126 || code === 127)
    return { class: 'spawn', summary: `A program of the agent "${name}" could not be run (exit code ${code}).` };
  const signal = Object.entries(constants.signals).find(([, number]) => code === 128 + number)?.[0];
  if (signal !== undefined && ENDED_FROM_OUTSIDE.has(signal))
    return { class: 'killed', summary: `The agent "${name}" was ended from outside (exit code ${code}, ${signal}).` };
  const word = doneLine === null || finished ? '' : ', and its last word never came';
  return { class: 'agent-error', summary: `The agent "${name}" failed with exit code ${code}${word}.` };
}

const ENDED_FROM_OUTSIDE: ReadonlySet<string> = new Set(['SIGKILL', 'SIGHUP', 'SIGINT', 'SIGTERM']);
