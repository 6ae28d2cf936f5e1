import path from 'node:path';
import { ok, type Result } from '../../lib/result.ts';
import type { App } from '../../app.ts';
import type { Failure } from '../../model/failure.ts';
import { type Command, command, option } from '../command.ts';
import type { Context } from '../context.ts';
import { aliasFor, closingWords } from '../demo/closing.ts';
import { withoutGitPlace } from '../demo/demo-git.ts';
import { makeRepository } from '../demo/make-repository.ts';
import { findPackageFiles } from '../demo/package-files.ts';
import { proveBranch } from '../demo/prove.ts';
import { drive } from '../drive.ts';
import type { ExitCode } from '../exit-codes.ts';
import { speed, text } from '../parse-values.ts';
import { wrap } from '../text/width.ts';

/** Twice as fast as it was: what takes the agents a minute is seen in half of one. */
const SPEED = '2';

/** `br demo`: a whole session on a small real application, with recorded attempts in the place of agents. */
export const demo: Command = command({
  description: [
    'Builds a small bookmark keeper from a plan of thirteen tasks, in a new repository. Recorded attempts play the agents, so it',
    'needs no model, no key and no network; everything else is the real thing, and the repository stays for you to look at.',
  ].join(' '),
  args: {},
  options: {
    dir: option('<folder>', 'where to make the repository: a new or empty folder; default: a temporary one', text),
    speed: option('<factor>', 'of the recorded attempts: 1 is as recorded, 0 does not wait; default: 2', speed),
  },
  examples: [
    { line: 'demo', about: 'in a temporary folder, about half a minute' },
    { line: 'demo --dir shelf --speed 8', about: 'in ./shelf, with hasty agents' },
  ],
  run: async ({ options }, context) => {
    const { demo: material, launcher } = findPackageFiles(import.meta.url);
    const dir = options.dir === undefined ? null : path.resolve(context.cwd, options.dir);
    const made = await makeRepository({ material, dir, env: context.env });
    if (!made.ok) return made;
    const root = made.value;
    if (!context.globals.quiet) context.err.write(opening(root, context.err.columns()));
    const inside = contextIn(root, context, options.speed?.toString() ?? context.env['REPLAY_SPEED'] ?? SPEED);
    try {
      return await runAndProve(inside.context, launcher);
    } finally {
      await inside.close();
    }
  },
});

function opening(root: string, columns: number): string {
  const about = 'Recorded attempts play the agents: nothing is asked of a model, nobody is charged. The rest is real.';
  return [`A bookmark keeper, built from plan.yaml in ${root}`, ...wrap(about, columns), '', ''].join('\n');
}

/** What `br run` does, in the new repository, then the proof that what it built works. */
async function runAndProve(context: Context, launcher: string): Promise<Result<ExitCode, Failure>> {
  const app = await context.app();
  if (!app.ok) return app;
  const loaded = await app.value.readPlan('plan.yaml');
  if (!loaded.ok) return loaded;
  const options = { concurrency: null, budget: null, failFast: null };
  const prepared = await app.value.prepare({ loaded: loaded.value, fresh: true, options });
  if (!prepared.ok) return prepared;
  const ran = await drive(app.value, prepared.value, context);
  if (!ran.ok || ran.value !== 0) return ran;
  const session = await app.value.session(undefined);
  if (!session.ok) return session;
  const proof = await proveBranch(context.cwd, session.value.branch, context.env);
  if (!proof.ok) return proof;
  const output = context.globals.json ? context.err : context.out;
  output.write(
    closingWords({ root: context.cwd, tests: proof.value, alias: aliasFor(launcher, context.env) }, output.style),
  );
  return ok(0);
}

/** The same process, but standing in the new repository, with the speed the replayed agents are to have. */
function contextIn(
  cwd: string,
  context: Context,
  factor: string,
): { readonly context: Context; close(): Promise<void> } {
  const env = {
    ...withoutGitPlace(context.env),
    // The plan's checks say `node`: it must be one that can run what the plan builds, as this one can.
    PATH: [path.dirname(process.execPath), context.env['PATH']]
      .filter((part) => part !== undefined)
      .join(path.delimiter),
    REPLAY_SPEED: factor,
  };
  let app: Promise<Result<App, Failure>> | undefined;
  return {
    context: {
      ...context,
      cwd,
      env,
      app: () => (app ??= import('../../app.ts').then(({ openApp }) => openApp({ cwd, env }))),
      tools: () => import('../../app.ts').then(({ openTools }) => openTools({ cwd, env })),
      repository: () => import('../../app.ts').then(({ openRepository }) => openRepository({ cwd, env })),
    },
    close: async () => {
      const opened = await app;
      if (opened?.ok === true) await opened.value.close();
    },
  };
}
