import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { appears } from '../support/appears.ts';
import { configure, ndjson, spansIn, tree, TREE, withPlan, withSession } from '../support/export-rig.ts';
import { createRig } from '../support/rig.ts';
import { startReceiver } from '../support/otlp-receiver.ts';
import { type Json, otlpItems, otlpProblems, plainAttributes } from '../support/otlp-rules.ts';

test('a receiver gets traces, metrics and logs that keep the rules of the protocol', async () => {
  await using rig = await withSession();
  await using receiver = await startReceiver();
  const secret = ['header', 'secret', 'value'].join('-');
  const sent = await rig.br('telemetry', 'export', '--to', receiver.url, '--header', `authorization=Bearer ${secret}`);
  expect(`${sent.code} ${sent.stdout}${sent.stderr}`).toMatch(/^0 .*\d+ items taken, in 3 requests/);
  expect(sent.stdout + sent.stderr).not.toContain(secret);
  expect(receiver.requests.map(({ path: to }) => to)).toEqual(['/v1/traces', '/v1/metrics', '/v1/logs']);
  for (const { body, headers } of receiver.requests) {
    expect(otlpProblems(body)).toEqual([]);
    expect(headers.authorization).toBe(`Bearer ${secret}`);
    expect(body).not.toContain(secret);
  }
  const spans = spansIn(receiver);
  expect(new Set(spans.map(({ traceId }) => traceId)).size).toBe(1);
  expect(tree(spans)).toEqual(TREE);
  const work = spans.find(({ name }) => name === 'invoke_agent replay') ?? {};
  expect(plainAttributes(work)).toMatchObject({
    'gen_ai.operation.name': 'invoke_agent',
    'gen_ai.response.model': 'm-1',
    'gen_ai.usage.input_tokens': 130,
    'gen_ai.usage.output_tokens': 5,
  });
  const failed = spans.find(({ name }) => name === 'attempt broken/1');
  expect(failed?.['status']).toMatchObject({ code: 2, message: expect.stringContaining('exit code 3') as string });
  const metrics = receiver.requests
    .filter(({ path: to }) => to === '/v1/metrics')
    .flatMap(({ body }) => otlpItems(body));
  expect(metrics.map(({ name }) => name)).toEqual(
    expect.arrayContaining(['br.attempts', 'br.tokens', 'br.duration', 'gen_ai.client.operation.duration']),
  );
  // The tokens are those of recordings: nobody used them.
  expect(metrics.map(({ name }) => name)).not.toContain('gen_ai.client.token.usage');
  // Spans and records belong together.
  const logs = receiver.requests.filter(({ path: to }) => to === '/v1/logs').flatMap(({ body }) => otlpItems(body));
  const ids = new Set(spans.map(({ spanId }) => spanId));
  const landed = logs.filter(({ eventName }) => String(eventName).startsWith('br.attempt.'));
  expect(landed.every(({ spanId }) => ids.has(spanId))).toBe(true);
});

test('the same export is the same file, to the byte', async () => {
  await using rig = await withSession();
  for (const file of ['one.otlp.jsonl', 'two.otlp.jsonl'])
    expect(await rig.br('telemetry', 'export', file)).toMatchObject({ code: 0 });
  const one = await rig.read('one.otlp.jsonl');
  expect(await rig.read('two.otlp.jsonl')).toBe(one);
  expect(one.split('\n').filter(Boolean).flatMap(otlpProblems)).toEqual([]);
});

test('what a receiver refuses in part is told, and the exit code says so', async () => {
  await using rig = await withSession();
  await using receiver = await startReceiver((response, nth) =>
    response.end(nth === 0 ? '{"partialSuccess":{"rejectedSpans":"2","errorMessage":"too old"}}' : '{}'),
  );
  const sent = await rig.br('telemetry', 'export', '--to', receiver.url);
  expect(sent).toMatchObject({
    code: 1,
    stdout: expect.stringMatching(/2 items refused[\s\S]*It says: too old/) as string,
  });
});

test('Ctrl-C ends an export that waits for a receiver', async () => {
  await using rig = await withSession();
  await using receiver = await startReceiver(() => undefined);
  const sending = rig.start('telemetry', 'export', '--to', receiver.url);
  await receiver.came(1);
  sending.kill('SIGINT');
  expect(await sending.ended).toMatchObject({ code: 130 });
});

test('a session that is configured to be sent arrives while it runs, with the ids that an export has', async () => {
  await using rig = await withPlan();
  await using receiver = await startReceiver();
  const secret = ['live', 'header', 'secret'].join('-');
  await configure(rig, receiver.url, secret);
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  for (const { body, headers } of receiver.requests) {
    expect(otlpProblems(body)).toEqual([]);
    expect(headers.authorization).toBe(`Bearer ${secret}`);
    expect(body).not.toContain(secret);
  }
  expect(run.stdout + run.stderr).not.toContain(secret);
  const live = spansIn(receiver);
  expect(tree(live)).toEqual(TREE);
  await using later = await startReceiver();
  expect(await rig.br('telemetry', 'export', '--what', 'attempts', '--to', later.url)).toMatchObject({ code: 0 });
  const ids = (spans: readonly Json[]): readonly string[] =>
    spans.map(({ traceId, spanId }) => `${String(traceId)} ${String(spanId)}`).toSorted();
  expect(ids(spansIn(later))).toEqual(ids(live));
});

test('a receiver that is not there costs the run nothing, is told of once, and can be caught up with', async () => {
  await using rig = await withPlan();
  const gone = await startReceiver();
  await gone[Symbol.asyncDispose]();
  await configure(rig, gone.url, 'short');
  const run = await rig.br('run');
  expect(`${run.code} ${run.stdout}`).toMatch(/^1 [\s\S]*2 of 3 tasks done/);
  expect(run.stderr).toMatch(/telemetry-export: [\s\S]*Send it later with: br telemetry export --to configured/);
  // It is no failure of br, and nobody is alarmed.
  expect(await rig.br('telemetry', 'alerts')).toMatchObject({ code: 0 });
  const [problem, ...more] = await ndjson(rig, '--type', 'error.raised');
  expect(more).toEqual([]);
  expect(problem?.['data']).toMatchObject({
    component: 'telemetry-export',
    message: expect.stringMatching(
      /was not taken[\s\S]*br telemetry export --to configured --session small-/,
    ) as string,
    fatal: false,
  });
  await using receiver = await startReceiver();
  await configure(rig, receiver.url, 'short');
  expect(await rig.br('telemetry', 'export', '--to', 'configured')).toMatchObject({ code: 0 });
  expect(tree(spansIn(receiver))).toEqual(TREE);
}, 90_000);

test('a receiver that never answers holds the end of a run no longer than seconds', async () => {
  await using rig = await withPlan();
  await using receiver = await startReceiver(() => undefined);
  await configure(rig, receiver.url, 'short');
  const began = performance.now();
  const run = await rig.br('run');
  expect(run.code).toBe(1);
  expect(performance.now() - began).toBeLessThan(45_000);
  expect(run.stderr).toContain('Waiting until telemetry is sent, some seconds at most.\n');
  expect(await ndjson(rig, '--type', 'error.raised')).toHaveLength(1);
});

test('after a run that was killed it is said once how to send what may be missing', async () => {
  await using rig = await createRig();
  await using receiver = await startReceiver();
  await configure(rig, receiver.url, 'short');
  await rig.plan(
    'name: left\ntasks:\n  - { id: slow, run: \'touch "$HOME/started"; until test -e "$HOME/go"; do sleep 0.05; done; echo 1 > one\' }\n',
  );
  const run = rig.start('run');
  await appears(rig.home, 'started');
  run.kill('SIGKILL');
  await run.ended;
  await writeFile(path.join(rig.home, 'go'), '');
  const note =
    /The run before broke off\. What it had not sent .*br telemetry export --to configured --session (left-\S+)/;
  const resumed = await rig.br('resume');
  expect(`${resumed.code} ${resumed.stderr.replaceAll(/\s+/g, ' ')}`).toMatch(note);
  expect(resumed.code).toBe(0);
  const [, session = ''] = note.exec(resumed.stderr.replaceAll(/\s+/g, ' ')) ?? [];
  expect(await rig.br('telemetry', 'export', '--to', 'configured', '--session', session)).toMatchObject({ code: 0 });
  expect((await rig.br('resume')).stderr).not.toContain('broke off');
});

test('nothing is sent that nobody configured', async () => {
  await using rig = await withPlan();
  await using receiver = await startReceiver();
  rig.env['OTEL_EXPORTER_OTLP_ENDPOINT'] = receiver.url;
  await rig.write('buildrunner.config.yaml', `telemetry:\n  export:\n    endpoint: ${receiver.url}\n`);
  // A file of the repository that names a receiver is refused.
  expect(await rig.br('run')).toMatchObject({ code: 3 });
  await rig.write('buildrunner.config.yaml', '{}\n');
  expect(await rig.br('run')).toMatchObject({ code: 1 });
  expect(await rig.br('telemetry', 'export', 'x.otlp.jsonl')).toMatchObject({ code: 0 });
  expect(receiver.connections()).toBe(0);
});
