import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Bench, BenchCase, Section } from '../case.ts';
import { sessionEvents, type SeenEvent } from '../events.ts';
import type { Measured } from '../measure.ts';
import { sampleRepository } from '../repository.ts';
import { median } from '../statistics.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { spread, times } from '../words.ts';

/** `$1` worktrees with a branch each, all at once, in `$2`; how many failed and how many milliseconds it took go to `$3`. */
const allAtOnce = `
began=$EPOCHREALTIME
pids=()
for i in $(seq "$1"); do
  git worktree add --quiet -b "b$i" "$2/t$i" main &
  pids+=($!)
done
failed=0
for pid in "\${pids[@]}"; do wait "$pid" || failed=$((failed + 1)); done
ended=$EPOCHREALTIME
echo "$failed $(( (\${ended/./} - \${began/./}) / 1000 ))" >"$3"
for i in $(seq "$1"); do
  git worktree remove --force "$2/t$i" || rm -rf "$2/t$i"
done 2>/dev/null
git worktree prune
git branch --quiet --delete --force $(git branch --list 'b*' --format='%(refname:short)')
`;

type Round = { readonly ms: number; readonly failed: number };

/** What many at once do to a repository, which git does not expect. */
export const worktreeAdds: BenchCase = {
  name: 'worktree-adds',
  run: async (bench): Promise<Section> => {
    const count = bench.quick ? 3 : 16;
    const ours = await byBuildRunner(bench, count);
    const raw = await byGit(bench, count);
    const rounds: Record<'br' | 'git', Round[]> = { br: [], git: [] };
    const missing: string[] = [];
    for (let round = 0; round < (bench.quick ? 1 : 5); round += 1) {
      for (const [name, run] of [['br', ours] as const, ['git', raw] as const]) {
        const done = await run();
        if (typeof done === 'string') missing.push(`${name}: ${done}`);
        else rounds[name].push(done);
      }
    }
    const own = median(rounds.br.map(({ ms }) => ms));
    const row = (name: string, all: readonly Round[]): readonly string[] => {
      const took = all.map(({ ms }) => ms);
      const failed = all.reduce((sum, each) => sum + each.failed, 0);
      return [name, times(own / median(took)), spread(took, median(took)), `${failed} of ${all.length * count}`];
    };
    return {
      title: `${count} worktrees at once`,
      about:
        `${count} tasks that are ready at the same time, ${count} slots, in a repository of 300 files. br: from the first \`attempt.started\` to the last ` +
        "`attempt.prepared`, by its events, in which each start is stored and each worktree is ready for its task; every session makes its worktrees anew. git: as many `git worktree add -b` side by side, " +
        'from the first start to the last end. Failed are the tasks that did not get their worktree at the first try, and the commands with another exit code than 0.',
      tables: [
        {
          columns: ['', 'br ÷ this, wall', 'wall, ms', 'failed'],
          rows: [row('br', rounds.br), row('git worktree add', rounds.git)],
        },
      ],
      aims: [],
      notes: missing,
    };
  },
};

async function byBuildRunner(bench: Bench, count: number): Promise<() => Promise<Round | string>> {
  const graph = Array.from({ length: count }, (_, index) => ({
    id: `t${index}`,
    needs: [],
    command: 'true',
    seconds: 0,
  }));
  const plan = planFile(graph, { slots: count, isolation: 'worktree' });
  const cwd = await sampleRepository(bench, 'adds-br', { 'plan.json': plan });
  return async () => {
    const measured = await bench.measure({ command: runFresh, cwd });
    return measured.ok ? roundOf(await sessionEvents(cwd, bench.env), count) : measured.why;
  };
}

function roundOf(events: readonly SeenEvent[], count: number): Round {
  const at = (wanted: string): readonly number[] => events.filter(({ type }) => type === wanted).map((event) => event.at);
  const ready = at('attempt.prepared');
  return { ms: Math.max(...ready) - Math.min(...at('attempt.started')), failed: Math.max(0, count - ready.length) };
}

async function byGit(bench: Bench, count: number): Promise<() => Promise<Round | string>> {
  const cwd = await sampleRepository(bench, 'adds-git');
  const folder = await bench.folder('adds-places');
  const record = path.join(folder, 'record');
  return async () => {
    const command = ['bash', '-c', allAtOnce, 'bash', String(count), path.join(folder, 'places'), record];
    const measured: Measured = await bench.measure({ command, cwd });
    if (!measured.ok) return measured.why;
    const [failed = '', ms = ''] = (await readFile(record, 'utf8')).trim().split(' ');
    return { ms: Number(ms), failed: Number(failed) };
  };
}
