import path from 'node:path';
import type { LogImport } from '../../../app.ts';
import { err, ok } from '../../../lib/result.ts';
import { failure } from '../../../model/failures.ts';
import { LOG_SOURCES, type LogSource } from '../../../model/record-event.ts';
import { costText, tokensText } from '../../../views/cost.ts';
import { fileSize, plural } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command, flag, option, required } from '../../command.ts';
import { text } from '../../parse-values.ts';
import type { Style } from '../../text/style.ts';

export const routingImport: Command = command({
  description: [
    "Takes in what Claude Code or Codex wrote down of its own use: tokens by kind, model and time, so that past spend is visible before br has run anything. Only conversations in this repository's directories count, unless you say --all; attempts of br are left out, since they are accounted for already. Logs are read, not changed, and importing them again adds what is new.",
    'Each call of a model counts once: lines that repeat it, copies in forks, resumed conversations and files of subagents are recognised. Money that a log tells is kept as reported; all other is estimated at list prices, and of a model without a known price it is unknown. What was imported is shown apart, and no budget counts it.',
    'Looked in: for claude CLAUDE_CONFIG_DIR, ~/.claude and ~/.config/claude; for codex CODEX_HOME, or ~/.codex.',
  ].join('\n\n'),
  args: { agent: required(`whose logs: ${LOG_SOURCES.join(' or ')}`, LOG_SOURCES) },
  options: {
    from: option('<path>', 'a folder of logs, or one log, in place of where the agent keeps them', text),
    all: flag('use in any directory, not only in this repository', 'a'),
    dryRun: flag('say what would be imported, and record nothing'),
  },
  examples: [
    { line: 'routing import claude', about: 'what Claude Code used in this repository until now' },
    { line: 'routing import codex --all --dry-run', about: 'what Codex used anywhere; records nothing' },
    { line: 'routing import claude --from /mnt/old/.claude', about: 'from a copy' },
  ],
  run: async ({ args, options }, context) => {
    const source = LOG_SOURCES.find((known) => known === args.agent);
    if (source === undefined)
      return err(
        failure(
          'usage',
          `${oneLine(args.agent)} is no agent whose logs can be imported.`,
          `Name one of these: ${LOG_SOURCES.join(', ')}.`,
        ),
      );
    const app = await context.app();
    if (!app.ok) return app;
    const { from: named, all, dryRun } = options;
    const from = named === undefined ? null : path.resolve(context.cwd, named);
    const done = await app.value.routing.importLogs({ source, from, all, dryRun });
    if (!done.ok) return done;
    answer(context, 'routing-import', done.value, () => lines(done.value, context.out.style));
    return ok(0);
  },
});

const NAMES: Readonly<Record<LogSource, string>> = { claude: 'Claude Code', codex: 'Codex' };

function lines(report: LogImport, { glyphs }: Style): readonly string[] {
  const { source, files, bytes, calls, dryRun } = report;
  if (files === 0) return [...noLogs(report), ...leftOut(report)];
  const read = `${plural(files, 'log')} of ${NAMES[source]} read (${fileSize(bytes)})`;
  if (calls.imported + calls.grown === 0)
    return [`${read}: nothing new in them.`, ...known(report), ...leftOut(report)];
  return [
    `${glyphs.good} ${read}: ${plural(calls.imported, 'call')} ${dryRun ? 'would be imported' : 'imported'}, of ${plural(report.conversations, 'conversation')}`,
    `  ${tokensText(report.tokens)}: ${money(report)}`,
    ...known(report),
    ...leftOut(report),
    ...(dryRun ? ['Nothing was recorded.'] : ['See it: br routing costs --imported']),
  ];
}

function noLogs({ source, places }: LogImport): readonly string[] {
  return [
    `No logs of ${NAMES[source]} were found. Looked in:`,
    ...places.map(({ path: place, found }) => `  ${oneLine(place)}${found ? ' (no log in it)' : ' (not there)'}`),
    `If they are elsewhere, name the folder: br routing import ${source} --from <path>`,
  ];
}

function money({ cost }: LogImport): string {
  const { unpriced } = cost;
  const known = costText({ reported: cost.reported, estimated: cost.estimated, replayed: null, unknown: false });
  const unknown = unpriced === 0 ? '' : `unknown cost of ${plural(unpriced, 'call')}`;
  return [known, unknown].filter((part) => part !== '').join(' + ') || 'no cost';
}

function known({ calls, all }: LogImport): readonly string[] {
  const parts = [
    ...(calls.grown === 0 ? [] : [`${plural(calls.grown, 'call')} had grown since the last import`]),
    ...(calls.known === 0 ? [] : [`${plural(calls.known, 'call')} known from before`]),
    ...(calls.ours === 0
      ? []
      : [`${plural(calls.ours, 'call')} of attempts of br left out: they are accounted for already`]),
    ...(calls.elsewhere === 0 || all
      ? []
      : [`${plural(calls.elsewhere, 'call')} in other directories left out (take them in, too: --all)`]),
  ];
  return parts.map((part) => `  ${part}`);
}

function leftOut({ skipped }: LogImport): readonly string[] {
  return skipped.map(({ reason, count }) => `  Left out, ${plural(count, 'time')}: ${reason}`);
}
