import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { claudeTelemetry } from './telemetry.ts';

const telemetry = {
  endpoint: 'http://127.0.0.1:4242',
  authorization: 'Bearer a-token',
  resource: { 'br.attempt': 's/t/1' },
};

async function home(settings: string | null): Promise<string> {
  const folder = await mkdtemp(path.join(tmpdir(), 'br-claude-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  await mkdir(path.join(folder, '.claude'));
  if (settings !== null) await writeFile(path.join(folder, '.claude', 'settings.json'), settings);
  return folder;
}

test('telemetry is turned on, and sent here', async () => {
  for (const settings of [null, '{"env":{"FOO":"1","OTEL_SERVICE_NAME":"x"}}', 'no json'])
    expect(await claudeTelemetry({ telemetry, env: { HOME: await home(settings) } })).toMatchObject({
      CLAUDE_CODE_ENABLE_TELEMETRY: '1',
      OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json',
      OTEL_EXPORTER_OTLP_ENDPOINT: 'http://127.0.0.1:4242',
    });
});

test("the user's own settings, and their variables, stay", async () => {
  const folder = await home('{"env":{"OTEL_EXPORTER_OTLP_ENDPOINT":"http://elsewhere"}}');
  expect(await claudeTelemetry({ telemetry, env: { HOME: folder } })).toEqual({});
  expect(
    await claudeTelemetry({ telemetry, env: { HOME: '/', CLAUDE_CONFIG_DIR: path.join(folder, '.claude') } }),
  ).toEqual({});
  const off = { HOME: await home(null), CLAUDE_CODE_ENABLE_TELEMETRY: '0' };
  expect(await claudeTelemetry({ telemetry, env: off })).toEqual({});
});
