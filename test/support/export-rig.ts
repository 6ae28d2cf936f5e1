import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect } from 'vitest';
import type { Receiver } from './otlp-receiver.ts';
import { type Json, otlpItems } from './otlp-rules.ts';
import { createRig, type Rig } from './rig.ts';

const USAGE = {
  kind: 'usage',
  usage: [
    {
      model: 'm-1',
      tokens: { input: 10, output: 5, cacheRead: 100, cacheWrite: 20 },
      cost: { source: 'replayed', amount: 700 },
    },
  ],
  final: true,
};

const PLAN = `name: small
tasks:
  - { id: build, agent: replay, prompt: Do it., checks: [test -f made.txt] }
  - { id: after, needs: [build], run: 'echo 2 > two.txt' }
  - { id: broken, run: 'exit 3', retries: 0 }
`;

/** A repository in which the plan above can run. */
export async function withPlan(): Promise<Rig> {
  const rig = await createRig();
  const folder = path.join(rig.home, 'recordings');
  const steps = [
    { event: { kind: 'started', agentSession: 'c-1', model: 'm-1', version: '1' } },
    { write: { path: 'made.txt', content: '=made\n' } },
    { event: USAGE },
    { event: { kind: 'result', ok: true, summary: '=Done, "all" of it', turns: 1 } },
  ];
  const header = { recording: 1, agent: 'claude', model: 'm-1', source: 'written for a test' };
  await mkdir(folder, { recursive: true });
  const lines = [header, ...steps.map((step, index) => ({ t: index, ...step }))];
  await writeFile(path.join(folder, 'build.1.jsonl'), lines.map((line) => `${JSON.stringify(line)}\n`).join(''));
  rig.env['REPLAY_DIR'] = folder;
  rig.env['REPLAY_SPEED'] = '0';
  await rig.plan(PLAN);
  return rig;
}

/** One in which it has run: one task landed by an agent, one by a command, one failed. */
export async function withSession(): Promise<Rig> {
  const rig = await withPlan();
  expect((await rig.br('run')).code).toBe(1);
  return rig;
}

const jsonLines = (text: string): readonly Json[] =>
  text
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Json);

/** What an export to stdout has, as NDJSON. */
export async function ndjson(rig: Rig, ...args: readonly string[]): Promise<readonly Json[]> {
  const { code, stdout, stderr } = await rig.br('telemetry', 'export', ...args);
  expect(`${code}${stderr}`).toBe('0');
  return jsonLines(stdout);
}

/** Every span that a receiver got. */
export const spansIn = (receiver: Receiver): readonly Json[] =>
  receiver.requests.filter(({ path: to }) => to === '/v1/traces').flatMap(({ body }) => otlpItems(body));

/** The tree of a trace, as the names of spans, each below its parent. */
export function tree(spans: readonly Json[], parent?: unknown): Readonly<Record<string, unknown>> {
  const below = spans.filter((span) => span['parentSpanId'] === parent);
  return Object.fromEntries(below.map((span) => [String(span['name']), tree(spans, span['spanId'])]));
}

/** The tree of that session's trace. */
export const TREE: object = {
  'session small': {
    'task build': {
      queue: {},
      'attempt build/1': {
        prepare: {},
        'invoke_agent replay': {},
        gate: { 'check changes': {}, 'check security': {}, 'check test -f made.txt': {} },
        'landing-queue': {},
        landing: {},
      },
    },
    'task after': {
      queue: {},
      'attempt after/1': {
        prepare: {},
        command: {},
        gate: { 'check changes': {}, 'check security': {} },
        'landing-queue': {},
        landing: {},
      },
    },
    'task broken': { queue: {}, 'attempt broken/1': { prepare: {}, command: {} } },
  },
};

/** Writes the user's configuration: where sessions are sent, and with what secret. */
export async function configure(rig: Rig, endpoint: string, secret: string): Promise<void> {
  const file = path.join(rig.home, '.config', 'buildrunner', 'config.yaml');
  await mkdir(path.dirname(file), { recursive: true });
  await writeFile(
    file,
    `telemetry:\n  export:\n    endpoint: ${endpoint}\n    headers: { authorization: Bearer ${secret} }\n`,
  );
}
