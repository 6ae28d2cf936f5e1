import { ok } from '../../lib/result.ts';
import type { Freed, Judged, Review } from '../../app.ts';
import { fileSize, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { answer } from '../answer.ts';
import { type Command, command, flag } from '../command.ts';
import type { Context } from '../context.ts';
import { type Cell, table } from '../text/table.ts';

export const gc: Command = command({
  description: [
    'Shows what BuildRunner keeps that nothing needs any more, and how much room it takes; with --yes frees it.',
    'Only what can be had again goes: slots nobody works in, attempts and session branches whose content is in a branch of yours (also after a squash, a rebase or a cherry-pick), setups that were not used for long. Everything else stays, and --verbose says why. The same happens by itself after a run, at most once a day, for what is older than workspaces.keep.age and beyond workspaces.keep.size of the configuration.',
  ].join('\n\n'),
  args: {},
  options: {
    yes: flag('free it', 'y'),
    all: flag('kept setups, too: the next setup makes them again', 'a'),
  },
  examples: [
    { line: 'gc', about: 'what could be freed, and how much; changes nothing' },
    { line: 'gc --yes', about: 'free it' },
    { line: 'gc --all --yes', about: 'free what setups have made, too' },
    { line: 'gc --verbose', about: 'everything by name, and why the rest stays' },
  ],
  run: async ({ options }, context) => {
    const app = await context.app();
    if (!app.ok) return app;
    const { housekeeping } = app.value;
    const review = await housekeeping.review(options.all ? 'all' : 'asked');
    if (!options.yes) {
      showReview(review, options.all, context);
      return ok(0);
    }
    const freed = await housekeeping.free(review);
    showFreed(freed, review, context);
    return ok(freed.failures.length === 0 ? 0 : 1);
  },
});

function showReview(review: Review, all: boolean, context: Context): void {
  const { free, keep, bytes, objectBytes } = review;
  answer(context, 'gc', { freed: false, free, keep, bytes, objectBytes }, () => {
    const kept = context.globals.verbose ? ['', 'Stays', ...rows(keep, context)] : [];
    if (free.length === 0) return ['Nothing can be freed.', ...kept];
    return [
      'Can be freed',
      ...rows(free, context),
      '',
      `${total(review)}. Free it with: br gc${all ? ' --all' : ''} --yes`,
      ...kept,
    ];
  });
}

function showFreed({ freed, bytes, failures }: Freed, { objectBytes }: Review, context: Context): void {
  answer(context, 'gc', { freed: true, free: freed, bytes, objectBytes, failures }, () => [
    ...(freed.length === 0
      ? ['Nothing was freed.']
      : ['Freed', ...rows(freed, context), '', `${total({ bytes, objectBytes })}.`]),
    ...failures.flatMap(({ cause, remedy }) => [`${cause} ${remedy}`]),
  ]);
}

function total({ bytes, objectBytes }: { readonly bytes: number; readonly objectBytes: number }): string {
  const objects = objectBytes === 0 ? '' : `, and ${fileSize(objectBytes)} of git objects with the next: git gc`;
  return `${fileSize(bytes)} on the disk${objects}`;
}

const NAMES = { slot: 'slot', setup: 'kept setup', leftover: 'leftover', tree: 'attempt', branch: 'branch' } as const;

function nameOf({ holding }: Judged): keyof typeof NAMES {
  if (holding.kind !== 'ref') return holding.kind;
  return holding.task === null ? 'branch' : 'tree';
}

/** One line for each kind and reason; with --verbose one for each thing. */
function rows(judged: readonly Judged[], context: Context): readonly string[] {
  const { style } = context.out;
  const cells = context.globals.verbose ? judged.map(single) : grouped(judged);
  return table(
    cells.map((row) => [{ text: '', gap: 1 }, ...row]),
    context.out.columns(),
    style,
  );
}

function single({ holding, why }: Judged): readonly Cell[] {
  const size = holding.kind === 'ref' ? '' : fileSize(holding.bytes);
  return [
    { text: oneLine(holding.kind === 'ref' ? holding.ref : holding.path), role: 'strong' },
    { text: size },
    { text: why, role: 'dim' },
  ];
}

function grouped(judged: readonly Judged[]): readonly (readonly Cell[])[] {
  const groups = new Map<string, Judged[]>();
  for (const one of judged) {
    const key = `${nameOf(one)} ${one.why}`;
    groups.set(key, [...(groups.get(key) ?? []), one]);
  }
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const bytes = group.reduce((sum, { holding }) => sum + (holding.kind === 'ref' ? 0 : holding.bytes), 0);
    const size = first.holding.kind === 'ref' ? '' : fileSize(bytes);
    return [
      [
        { text: plural(group.length, NAMES[nameOf(first)]), role: 'strong' as const },
        { text: size },
        { text: first.why, role: 'dim' as const },
      ],
    ];
  });
}
