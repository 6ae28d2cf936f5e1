import { err, ok, type Result } from '../../../lib/result.ts';
import { otelVariables, type TelemetryTarget } from '../../../model/telemetry-target.ts';
import { plural, timeOfDay } from '../../../views/format.ts';
import type { Collected } from '../../../app.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option } from '../../command.ts';
import type { Context } from '../../context.ts';

/** The port of OTLP/HTTP: https://opentelemetry.io/docs/specs/otlp/#otlphttp-default-port */
const OTLP_PORT = 4318;

export const telemetryCollect: Command = command({
  description: [
    'Takes in the telemetry of agents that br did not start (OTLP over HTTP, in JSON or protobuf), until Ctrl-C. Each call of a model becomes an event with its tokens and its cost; all else is kept by name.',
    'It listens on this machine only, and lets in who has the token that it prints; the variables hold it. What names an attempt in OTEL_RESOURCE_ATTRIBUTES (br.session, br.task, br.attempt) is filed there. Sessions take in what their own agents tell by telemetry.receive of the configuration.',
    'GET /metrics there is what was counted and measured, for Prometheus, with the same token; GET /healthz tells that it is there.',
  ].join('\n\n'),
  args: {},
  options: {
    port: option('<n>', `where to listen (default: ${OTLP_PORT}; 0: any port that is free)`, port),
    printEnv: flag('print the variables as lines of shell, and all else on stderr'),
  },
  examples: [
    { line: 'telemetry collect', about: 'take in telemetry, and say which variables agents need' },
    { line: 'telemetry collect --port 0 --print-env > otel.env', about: 'variables to read with: . ./otel.env' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const sum = { calls: 0, others: 0 };
    const collecting = await app.value.collect(options.port ?? OTLP_PORT, (collected) => {
      sum.calls += collected.calls;
      sum.others += collected.others;
      tellBatch(collected, context);
    });
    if (!collecting.ok) return collecting;
    const ended = new Promise<void>((resolve) => {
      const release = context.onSignal(() => {
        release();
        resolve();
      });
    });
    tellStart(collecting.value.target, options.printEnv, context);
    await ended;
    await collecting.value.close();
    tellEnd(sum, context);
    return ok(0);
  },
});

function port(value: string): Result<number, string> {
  return /^\d{1,5}$/.test(value) && Number(value) <= 65_535 ? ok(Number(value)) : err('is no port: 0 to 65535');
}

function tellStart(target: TelemetryTarget, printEnv: boolean, context: Context): void {
  const { endpoint, authorization } = target;
  const variables = { CLAUDE_CODE_ENABLE_TELEMETRY: '1', ...otelVariables(target, {}, 'http/protobuf') };
  const lines = Object.entries(variables).map(([name, value]) => `export ${name}='${value}'`);
  const where = `Telemetry is taken in at ${endpoint} until Ctrl-C.`;
  answer(context, 'telemetry.collect', { endpoint, authorization, variables }, () =>
    printEnv
      ? lines
      : [
          `${where} What is to send there needs these variables:`,
          '',
          ...lines.map((line) => `  ${line}`),
          '',
          `Prometheus reads ${endpoint}/metrics with the header  Authorization: ${authorization}`,
        ],
  );
  if (printEnv && !context.globals.json && !context.globals.quiet) context.err.write(`${where}\n`);
}

function tellBatch({ calls, others }: Collected, context: Context): void {
  const { globals, out, err: output } = context;
  if (globals.json) out.write(`${JSON.stringify({ schema: 'br.telemetry.collected/1', ok: true, calls, others })}\n`);
  else if (!globals.quiet) {
    const when = context.when();
    output.write(`${timeOfDay(when.now, when)}  ${words({ calls, others })}\n`);
  }
}

function tellEnd(sum: Collected, { globals, err: output }: Context): void {
  if (globals.json || globals.quiet) return;
  const more = sum.calls + sum.others === 0 ? '' : ' See it: br telemetry show';
  output.write(`Taken in: ${words(sum)}.${more}\n`);
}

function words({ calls, others }: Collected): string {
  return `${plural(calls, 'record')} of usage, ${plural(others, 'other')}`;
}
