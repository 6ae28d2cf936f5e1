import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import schema from '../../../schema/plan.schema.json' with { type: 'json' };
import { err, ok } from '../../lib/result.ts';
import type { Failure } from '../../model/failure.ts';
import { failure } from '../../model/failures.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag } from '../command.ts';
import type { Repository } from '../context.ts';
import { detectProject, type Detected, TELLING_FILES } from '../init/detect-project.ts';
import { aiLines, prepareAi } from '../init/prepare-ai.ts';
import { starterPlan } from '../init/starter-plan.ts';
import { writeNew } from '../init/write-new.ts';
import { nextLines, section } from '../text/summary-lines.ts';

const FILE = 'plan.yaml';
const IGNORE_ALL = '*\n';

export const init: Command = command({
  description: [
    "Writes a commented plan.yaml to the top of the repository: two small tasks that are safe to run, with your project's own test command as the check.",
    "Also puts the plan's JSON Schema into .buildrunner/, for completion in editors.",
    'With --ai it also writes .env.example, which says what br reads from .env, and tells how a model is switched on that estimates how hard tasks are. A plan.yaml that is there stays.',
  ].join('\n\n'),
  args: {},
  options: {
    force: flag('overwrite a plan.yaml that is there'),
    ai: flag('write .env.example, too, and tell how a model is switched on that estimates tasks'),
  },
  examples: [{ line: 'init', about: 'write plan.yaml, then edit it' }],
  run: async ({ options }, context) => {
    const repository = await context.repository();
    if (!repository.ok) return repository;
    const { root } = repository.value.info;
    const detected = await detect(root);
    const file = path.join(root, FILE);
    const plan = starterPlan(path.basename(root), detected, await writeSchema(repository.value));
    const written = await writeNew(file, plan, options.force);
    if (!written.ok) return written;
    const kept = written.value === 'there';
    if (kept && !options.ai) return err(thereAlready(file));
    const ai = options.ai ? await prepareAi(root, context) : ok(null);
    if (!ai.ok) return ai;
    const shown = path.relative(context.cwd, file);
    const commit = { command: `git add ${shown} && git commit -m "Add a plan"`, about: 'keep it with the code' };
    const next = [
      { command: 'br agents', about: 'see whether an agent is ready' },
      { command: 'br plan show', about: 'see the order of the tasks' },
      ...(kept ? [] : [commit]),
      { command: 'br run', about: 'run it' },
    ];
    answer(context, 'init', { path: file, kept, detected, ai: ai.value, next }, () => [
      ...(kept ? [`${shown} is there already, and stays.`] : [`Wrote ${shown}.`, testLine(detected)]),
      ...(ai.value === null ? [] : aiLines(ai.value, context.cwd)),
      ...section(
        'Next',
        nextLines(next, { columns: context.out.columns(), style: context.out.style }),
        context.out.style,
      ),
    ]);
    return ok(0);
  },
});

function testLine({ test, from }: Detected): string {
  return test === null
    ? 'No test command was found: put yours under defaults, checks.'
    : `Tests run with: ${test} (from ${from})`;
}

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

function thereAlready(file: string): Failure {
  const remedy = 'Check it with br plan check, or overwrite it with br init --force.';
  return failure('usage', `${FILE} is there already.`, remedy, { place: { file, line: null, column: null } });
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
