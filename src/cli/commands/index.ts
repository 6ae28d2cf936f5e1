import { entry, type Group, hidden } from '../registry.ts';

/** Every command, in the order of the help. A new one is one line here. */
export const COMMANDS: readonly Group[] = [
  {
    title: 'Start',
    entries: [
      entry(
        'demo',
        'Watch a whole session on a small application, without a model or a key',
        async () => (await import('./demo.ts')).demo,
      ),
      entry('init', 'Write a starter plan into this repository', async () => (await import('./init.ts')).init),
      entry(
        'agents',
        'Show which coding agents are installed and ready',
        async () => (await import('./agents.ts')).agents,
      ),
      entry(
        'agents show',
        'Show what an agent can do, and what happens when it is ended',
        async () => (await import('./agents/show.ts')).agentsShow,
      ),
      entry(
        'config check',
        'Check the configuration and show every mistake',
        async () => (await import('./config/check.ts')).configCheck,
      ),
      entry(
        'config show',
        'Show what is configured, and where each value comes from',
        async () => (await import('./config/show.ts')).configShow,
      ),
      entry(
        'plan check',
        'Check a plan file and show every mistake',
        async () => (await import('./plan/check.ts')).planCheck,
      ),
      entry(
        'plan show',
        'Show levels, critical path and overlapping claims of a plan',
        async () => (await import('./plan/show.ts')).planShow,
      ),
      entry(
        'plan quote',
        'Say what a plan is expected to cost and how long it may take',
        async () => (await import('./plan/quote.ts')).planQuote,
      ),
    ],
  },
  {
    title: 'Run',
    entries: [
      entry(
        'run',
        'Run a plan: start a session, or go on with an unfinished one',
        async () => (await import('./run.ts')).run,
      ),
      entry('resume', 'Go on with a session', async () => (await import('./resume.ts')).resume),
      entry('retry', 'Try tasks again that failed or were cancelled', async () => (await import('./retry.ts')).retry),
      entry('pause', 'Start nothing new; what runs may finish', async () => (await import('./pause.ts')).pause),
      entry('stop', 'End what runs, keep its work, and pause', async () => (await import('./stop.ts')).stop),
      entry('cancel', 'End a session for good', async () => (await import('./cancel.ts')).cancel),
    ],
  },
  {
    title: 'Look',
    entries: [
      entry(
        'status',
        'Show how a session stands, what needs you first',
        async () => (await import('./status.ts')).status,
      ),
      entry('logs', 'Show what happened in a task or a session', async () => (await import('./logs.ts')).logs),
      entry('diff', 'Show what a task or a session changed', async () => (await import('./diff.ts')).diff),
      entry('replay', 'Play an attempt again, to look at', async () => (await import('./replay.ts')).replay),
    ],
  },
  {
    title: 'Choose',
    entries: [
      entry(
        'routing estimate',
        'Say how hard a piece of work looks, and why',
        async () => (await import('./routing/estimate.ts')).routingEstimate,
      ),
      entry(
        'routing train',
        'Learn from the history how large changes are',
        async () => (await import('./routing/train.ts')).routingTrain,
      ),
      entry(
        'routing calibrate',
        'Show how well sizes are told here: predicted against actual',
        async () => (await import('./routing/calibrate.ts')).routingCalibrate,
      ),
      entry(
        'routing select',
        'Choose who does a task, say why, and what it would cost',
        async () => (await import('./routing/select.ts')).routingSelect,
      ),
      entry(
        'routing models',
        'List models: tiers, limits, who runs them, what they cost',
        async () => (await import('./routing/models.ts')).routingModels,
      ),
      entry(
        'routing cost',
        'Show all prices of a model, and what a typical task costs with it',
        async () => (await import('./routing/cost.ts')).routingCost,
      ),
      entry(
        'routing report',
        'Show what each accepted task cost, and what other policies would have',
        async () => (await import('./routing/report.ts')).routingReport,
      ),
      entry(
        'routing budget',
        'Show what was spent and what is left of each ceiling, or set one',
        async () => (await import('./routing/budget.ts')).routingBudget,
      ),
      entry(
        'routing import',
        "Take in what an agent's own logs tell of past spend",
        async () => (await import('./routing/import.ts')).routingImport,
      ),
      entry(
        'routing costs',
        'Show what agents cost, and what an accepted task cost',
        async () => (await import('./routing/costs.ts')).routingCosts,
      ),
    ],
  },
  {
    title: 'Measure',
    entries: [
      entry(
        'telemetry show',
        'Show what happened, event by event',
        async () => (await import('./telemetry/show.ts')).telemetryShow,
      ),
      entry(
        'telemetry metrics',
        'Show how much was done, how well and at what cost',
        async () => (await import('./telemetry/metrics.ts')).telemetryMetrics,
      ),
      entry(
        'telemetry performance',
        'Show how long things take, and what they need',
        async () => (await import('./telemetry/performance.ts')).telemetryPerformance,
      ),
      entry(
        'telemetry alerts',
        'Show what crossed a threshold and needs you',
        async () => (await import('./telemetry/alerts.ts')).telemetryAlerts,
      ),
      entry(
        'telemetry analyze',
        'Say what changed, and where to look first',
        async () => (await import('./telemetry/analyze.ts')).telemetryAnalyze,
      ),
      entry(
        'telemetry export',
        'Write events, attempts or metrics to a file, or send them as OTLP',
        async () => (await import('./telemetry/export.ts')).telemetryExport,
      ),
      entry(
        'telemetry collect',
        'Take in what agents tell by OpenTelemetry',
        async () => (await import('./telemetry/collect.ts')).telemetryCollect,
      ),
      entry(
        'telemetry import',
        'Take in what BuildRunner 3.1 recorded',
        async () => (await import('./telemetry/import.ts')).telemetryImport,
      ),
    ],
  },
  {
    title: 'Take',
    entries: [
      entry('land', "Bring a session's result to your branch", async () => (await import('./land.ts')).land),
      entry(
        'record',
        'Write an attempt as a recording that can be replayed',
        async () => (await import('./record.ts')).record,
      ),
      entry(
        'salvage list',
        'List the kept trees of all attempts',
        async () => (await import('./salvage/list.ts')).salvageList,
      ),
      entry(
        'salvage show',
        'Show what a kept attempt changed',
        async () => (await import('./salvage/show.ts')).salvageShow,
      ),
      entry(
        'salvage restore',
        'Make a branch from a kept attempt',
        async () => (await import('./salvage/restore.ts')).salvageRestore,
      ),
    ],
  },
  {
    title: 'Keep safe',
    entries: [
      entry(
        'security check',
        'Say whether anything here would stop a landing',
        async () => (await import('./security/check.ts')).securityCheck,
      ),
      entry(
        'security rules',
        'List what is looked for',
        async () => (await import('./security/rules.ts')).securityRules,
      ),
      entry(
        'security scan',
        'Look for secrets and SQL injections in files, a diff or the history',
        async () => (await import('./security/scan.ts')).securityScan,
      ),
      entry(
        'security install-hooks',
        'Make git look for secrets before it commits and pushes',
        async () => (await import('./security/install-hooks.ts')).securityInstallHooks,
      ),
      entry(
        'security uninstall-hooks',
        'Take those hooks out; what was there before is back',
        async () => (await import('./security/uninstall-hooks.ts')).securityUninstallHooks,
      ),
      entry(
        'security hooks',
        'Say whether git really runs each hook',
        async () => (await import('./security/hooks.ts')).securityHooks,
      ),
      entry(
        'security precommit',
        'Look at what is about to be committed',
        async () => (await import('./security/precommit.ts')).securityPrecommit,
      ),
      hidden('security hook', 'Look for a git hook', async () => (await import('./security/hook.ts')).securityHook),
    ],
  },
  {
    title: 'Keep in order',
    entries: [
      entry('doctor', 'Find what is wrong, and put it right', async () => (await import('./doctor.ts')).doctor),
      entry('gc', 'Free what nothing needs any more', async () => (await import('./gc.ts')).gc),
      entry(
        'db status',
        'Show what the database and its archive hold',
        async () => (await import('./db/status.ts')).dbStatus,
      ),
      entry('db migrate', 'Bring the database up to date', async () => (await import('./db/migrate.ts')).dbMigrate),
      entry(
        'db backup',
        'Write a copy of the database while others go on',
        async () => (await import('./db/backup.ts')).dbBackup,
      ),
      entry('db check', 'Look for damage', async () => (await import('./db/check.ts')).dbCheck),
      entry('db vacuum', 'Give free pages back to the disk', async () => (await import('./db/vacuum.ts')).dbVacuum),
      entry(
        'db rebuild',
        'Make states and sums again from the events',
        async () => (await import('./db/rebuild.ts')).dbRebuild,
      ),
      entry('db rotate', 'Move old events to the archive', async () => (await import('./db/rotate.ts')).dbRotate),
      entry(
        'db forget',
        'Give up archived events that cannot be read any more',
        async () => (await import('./db/forget.ts')).dbForget,
      ),
    ],
  },
  {
    title: 'Shell',
    entries: [
      entry(
        'completion',
        'Print the completion script for a shell',
        async () => (await import('./completion.ts')).completion,
      ),
      hidden('complete', 'Print what may come next on a command line', async () =>
        (await import('./complete.ts')).completeFrom({ groups: COMMANDS, families: COMMAND_GROUPS }),
      ),
    ],
  },
];

/** Groups of commands that share a first word, with the line the help shows for them. */
export const COMMAND_GROUPS: Readonly<Record<string, string>> = {
  config: 'Check and show the configuration',
  db: 'Look after the database: back up, check, rebuild, archive',
  plan: 'Check and show plan files',
  routing: 'Choose models: how hard work is, what it costs, what may be spent',
  security: 'Keep secrets and SQL injections out of commits, logs and prompts',
  salvage: 'Bring back the work of any attempt',
  telemetry: 'Show what happened, how much, how fast and at what cost',
};
