import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AgentEvent } from '../model/agent-event.ts';
import type { ModelUsage } from '../model/usage.ts';
import type { Agent, AgentOutcome, AgentRequest } from '../ports/agent.ts';
import type { Exit } from '../ports/process.ts';
import { agentRequest } from './agent-request.ts';

/** An agent, and the folder with its recorded attempts. */
export type AgentContract = {
  readonly agent: Agent;
  /**
   * A folder with one folder per recorded attempt, worked in `/workspace`:
   * `stdout.ndjson`, `stderr.txt`, `exit.json` (an `Exit`), `resume.json` where a conversation went on (`AgentRequest.resume`),
   * and `expected.json`, which `BR_UPDATE_CASES=1` writes anew.
   */
  readonly cases: string;
};

/** What every agent's decoder must hold, on real transcripts and on whatever a broken pipe makes of them. */
export function agentContract(name: string, { agent, cases }: AgentContract): void {
  const recorded = readdirSync(cases)
    .toSorted()
    .map((one) => readCase(path.join(cases, one)));

  describe(`${name} keeps the contract of agents`, () => {
    test.each(recorded)('reads $name as expected', ({ folder, request, lines, stderr, exit }) => {
      const seen = decode(agent, request, { lines, stderr, exit });
      const file = path.join(folder, 'expected.json');
      if (process.env['BR_UPDATE_CASES'] === '1') writeFileSync(file, `${JSON.stringify(seen, null, 2)}\n`);
      expect(JSON.parse(JSON.stringify(seen))).toEqual(JSON.parse(readFileSync(file, 'utf8')));
    });

    test('is deterministic: after a crash a log is read again from its start', () => {
      fc.assert(
        fc.property(mangled(recorded), (one) => {
          expect(decode(agent, one.request, one)).toEqual(decode(agent, one.request, one));
        }),
      );
    });

    test('never counts back, wherever the output stops or whatever gets between its lines', () => {
      fc.assert(
        fc.property(mangled(recorded), (one) => {
          const { events, outcome } = decode(agent, one.request, one);
          const totals = events.flatMap((event) => (event.kind === 'usage' ? [tokens(event.usage)] : []));
          expect([...totals, tokens(outcome.usage)]).toEqual(
            [...totals, tokens(outcome.usage)].toSorted((a, b) => a - b),
          );
        }),
      );
    });

    test('never throws, whatever the bytes', () => {
      fc.assert(
        fc.property(
          fc.constantFrom(...recorded),
          fc.array(noise(recorded)),
          exits(),
          fc.string(),
          ({ request }, lines, exit, stderr) => {
            const { outcome } = decode(agent, request, { lines, exit, stderr });
            expect(['finished', 'failed']).toContain(outcome.outcome.kind);
          },
        ),
      );
    });

    test('a process that died without a word has not finished', () => {
      const { outcome, finishedAt } = decode(agent, agentRequest(), { lines: [], stderr: '', exit: { kind: 'lost' } });
      expect(outcome).toMatchObject({
        outcome: { kind: 'failed', failure: { class: 'killed' } },
        usage: [],
        agentSession: null,
      });
      expect(finishedAt).toBeNull();
    });
  });
}

type Output = { readonly lines: readonly string[]; readonly stderr: string; readonly exit: Exit };
type Case = Output & { readonly name: string; readonly folder: string; readonly request: AgentRequest };
type Seen = {
  readonly events: readonly AgentEvent[];
  readonly finishedAt: number | null;
  readonly outcome: AgentOutcome;
};

function decode(agent: Agent, request: AgentRequest, { lines, stderr, exit }: Output): Seen {
  const decoder = agent.decoder(request);
  let finishedAt: number | null = null;
  const events = lines.flatMap((line, index) => {
    const read = decoder.line(line);
    if (decoder.finished) finishedAt ??= index;
    return read;
  });
  return { events, finishedAt, outcome: decoder.end(exit, stderr) };
}

function readCase(folder: string): Case {
  const read = (file: string): string => readFileSync(path.join(folder, file), 'utf8');
  const resume = existsSync(path.join(folder, 'resume.json'))
    ? (JSON.parse(read('resume.json')) as AgentRequest['resume'])
    : null;
  return {
    name: path.basename(folder),
    folder,
    request: agentRequest({ resume }),
    lines: read('stdout.ndjson').split('\n').slice(0, -1),
    stderr: read('stderr.txt'),
    exit: JSON.parse(read('exit.json')) as Exit,
  };
}

function tokens(usage: readonly ModelUsage[]): number {
  return usage.reduce((sum, { tokens: t }) => sum + t.input + t.output + t.cacheRead + t.cacheWrite, 0);
}

function exits(): fc.Arbitrary<Exit> {
  return fc.oneof(
    fc.constant<Exit>({ kind: 'lost' }),
    fc.nat(255).map((code): Exit => ({ kind: 'exited', code })),
  );
}

/** A recorded attempt that broke off, in the middle of a line too, or with lines of something else in between. */
function mangled(recorded: readonly Case[]): fc.Arbitrary<Case> {
  const cuts = fc.record({
    one: fc.constantFrom(...recorded),
    keep: fc.nat(200),
    half: fc.boolean(),
    garbage: fc.array(fc.tuple(fc.nat(200), fc.string())),
  });
  return fc.tuple(cuts, exits()).map(([{ one, keep, half, garbage }, exit]) => {
    const lines = one.lines.slice(0, keep);
    if (half && lines.length > 0) lines.push((lines.pop() ?? '').slice(0, keep * 3));
    for (const [at, text] of garbage) lines.splice(Math.min(at, lines.length), 0, text);
    return { ...one, lines, exit };
  });
}

/** Anything: bytes, JSON, real lines, and real lines with a value replaced by something else. */
function noise(recorded: readonly Case[]): fc.Arbitrary<string> {
  const real = recorded.flatMap(({ lines }) => lines);
  const line = fc.constantFrom('', ...real);
  const broken = fc.tuple(line, fc.nat(), fc.jsonValue()).map(([text, at, value]) => {
    const values = [...text.matchAll(/:("(?:[^"\\]|\\.)*"|-?[\d.]+|true|false|null)/gu)];
    const hit = values[at % Math.max(1, values.length)];
    if (hit === undefined) return text;
    return `${text.slice(0, hit.index)}:${JSON.stringify(value)}${text.slice(hit.index + hit[0].length)}`;
  });
  return fc.oneof(fc.string({ unit: 'binary' }), fc.json(), line, broken);
}
