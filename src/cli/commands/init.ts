import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import schema from '../../../schema/plan.schema.json' with { type: 'json' };
import { err, ok, type Result } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag } from '../command.ts';
import type { Repository } from '../context.ts';
import { detectProject, type Detected, TELLING_FILES } from '../init/detect-project.ts';
import { starterPlan } from '../init/starter-plan.ts';
import { nextLines, section } from '../text/summary-lines.ts';

const FILE = 'plan.yaml';
const IGNORE_ALL = '*\n';

export const init: Command = command({
  description: [
    "Writes a commented plan.yaml to the top of the repository: two small tasks that are safe to run, with your project's own test command as the check.",
    "Also puts the plan's JSON Schema into .buildrunner/, for completion in editors.",
  ].join('\n\n'),
  args: {},
  options: { force: flag('overwrite a plan.yaml that is there') },
  examples: [{ line: 'init', about: 'write plan.yaml, then edit it' }],
  run: async ({ options }, context) => {
    const repository = await context.repository();
    if (!repository.ok) return repository;
    const { root } = repository.value.info;
    const detected = await detect(root);
    const file = path.join(root, FILE);
    const written = await writePlan(
      file,
      starterPlan(path.basename(root), detected, await writeSchema(repository.value)),
      options.force,
    );
    if (!written.ok) return written;
    const shown = path.relative(context.cwd, file);
    const next = [
      { command: 'br agents', about: 'see whether an agent is ready' },
      { command: 'br plan show', about: 'see the order of the tasks' },
      { command: `git add ${shown} && git commit -m "Add a plan"`, about: 'keep it with the code' },
      { command: 'br run', about: 'run it' },
    ];
    answer(context, 'init', { path: file, detected, next }, () => [
      `Wrote ${shown}.`,
      detected.test === null
        ? 'No test command was found: put yours under defaults, checks.'
        : `Tests run with: ${detected.test} (from ${detected.from})`,
      ...section(
        'Next',
        nextLines(next, { columns: context.out.columns(), style: context.out.style }),
        context.out.style,
      ),
    ]);
    return ok(0);
  },
});

async function detect(root: string): Promise<Detected> {
  const texts = new Map<string, string>();
  await Promise.all(
    TELLING_FILES.map(async (name) => {
      const text = await readFile(path.join(root, name), 'utf8').catch(() => null);
      if (text !== null) texts.set(name, text);
    }),
  );
  return detectProject((name) => texts.get(name) ?? null);
}

async function writePlan(file: string, text: string, force: boolean): Promise<Result<void, Failure>> {
  try {
    await writeFile(file, text, { flag: force ? 'w' : 'wx' });
    return ok(undefined);
  } catch (error) {
    if (!(error instanceof Error) || !('code' in error)) throw error;
    if (error.code === 'EEXIST')
      return err(
        failure(
          'usage',
          `${FILE} is there already.`,
          'Check it with br plan check, or overwrite it with br init --force.',
          { place: { file, line: null, column: null } },
        ),
      );
    return err(
      failure('io', `${FILE} could not be written.`, 'Make the folder writable, then run br init again.', {
        detail: error.message,
      }),
    );
  }
}

/** Puts the schema into the state directory, which git ignores; false where that holds files of the user's, to which nothing is added. */
async function writeSchema({ info }: Repository): Promise<boolean> {
  const ignore = path.join(info.stateDir, '.gitignore');
  const made = await mkdir(info.stateDir, { recursive: true });
  if (made !== undefined) await writeFile(ignore, IGNORE_ALL);
  else if ((await readFile(ignore, 'utf8').catch(() => '')) !== IGNORE_ALL) return false;
  await writeFile(path.join(info.stateDir, 'plan.schema.json'), `${JSON.stringify(schema, null, 2)}\n`);
  return true;
}
