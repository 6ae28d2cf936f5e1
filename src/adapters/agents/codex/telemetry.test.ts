import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { codexTelemetry } from './telemetry.ts';

const telemetry = {
  endpoint: 'http://127.0.0.1:4242',
  authorization: 'Bearer a-token',
  resource: { 'br.attempt': 's/t/1' },
};

async function home(configuration: string | null): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'br-codex-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  if (configuration !== null) await writeFile(path.join(folder, 'config.toml'), configuration);
  return folder;
}

test('the place stands among the arguments, what lets in does not: others see those', async () => {
  const { args, env } = await codexTelemetry({ telemetry, env: { CODEX_HOME: await home('model = "m"\n') } });
  expect(args).toEqual([
    '-c',
    'otel.exporter={otlp-http={endpoint="http://127.0.0.1:4242/v1/logs",protocol="binary"}}',
  ]);
  expect(env).toMatchObject({
    OTEL_EXPORTER_OTLP_HEADERS: 'Authorization=Bearer%20a-token',
    OTEL_RESOURCE_ATTRIBUTES: 'br.attempt=s/t/1',
  });
});

test("the user's own configuration, and their variables, stay", async () => {
  const nothing = { args: [], env: {} };
  for (const own of ['[otel]\n', 'a = 1\n[otel.exporter.otlp-http]\n', 'otel.exporter = "none"\n', '[ otel ]\n'])
    expect(await codexTelemetry({ telemetry, env: { CODEX_HOME: await home(own) } })).toEqual(nothing);
  const env = { CODEX_HOME: await home(null), OTEL_EXPORTER_OTLP_ENDPOINT: 'http://elsewhere' };
  expect(await codexTelemetry({ telemetry, env })).toEqual(nothing);
  expect(await codexTelemetry({ telemetry: null, env: { CODEX_HOME: await home(null) } })).toEqual(nothing);
  expect((await codexTelemetry({ telemetry, env: { CODEX_HOME: await home('# [otel]\n') } })).args).toHaveLength(2);
});
