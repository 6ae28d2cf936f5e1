import path from 'node:path';
import type { Bench, BenchCase, Section } from '../case.ts';
import { layeredGraph } from '../graphs.ts';
import { slots } from '../placed-tools.ts';
import { sampleRepository } from '../repository.ts';
import { type Contender, interleave, of } from '../rounds.ts';
import { planFile, runFresh } from '../tools/buildrunner.ts';
import { comparisonColumns, comparisonRow } from '../words.ts';

/** The least that isolation costs: `$1` worktrees, one after another, in the folder `$2`. */
const addAndRemove = `set -e
for i in $(seq "$1"); do
  git worktree add --quiet --detach "$2/t$i" main
  git worktree remove --force "$2/t$i"
done
`;

/** What somebody does by hand for each task: a worktree, the work, a commit, and its way to one branch. */
const byHand = `set -e
git checkout --quiet -B landed main
for i in $(seq "$1"); do
  git worktree add --quiet --detach "$2/t$i" landed
  mkdir -p "$2/t$i/made"
  echo "t$i" >"$2/t$i/made/t$i.txt"
  git -C "$2/t$i" add --all
  git -C "$2/t$i" commit --quiet --message "t$i"
  git merge --quiet --ff-only "$(git -C "$2/t$i" rev-parse HEAD)"
  git worktree remove --force "$2/t$i"
done
git checkout --quiet main
`;

/** The same graph, each task in a worktree of its own with a change that lands. */
export const worktrees: BenchCase = {
  name: 'worktrees',
  run: async (bench): Promise<Section> => {
    const size = bench.quick ? 5 : 100;
    const graph = layeredGraph(size, (id) => `mkdir -p made && echo ${id} > made/${id}.txt`);
    const plan = planFile(graph, { slots, isolation: 'worktree' });
    const folder = await sampleRepository(bench, 'worktrees-br', { 'plan.json': plan });
    const contenders: readonly Contender[] = [
      { name: 'br', run: () => bench.measure({ command: runFresh, cwd: folder }) },
      await script(bench, 'git worktree add, remove', addAndRemove, size),
      await script(bench, 'by hand: add, change, commit, merge, remove', byHand, size),
    ];
    const outcomes = await interleave(contenders, { rounds: bench.quick ? 1 : 3, warmUp: false });
    const own = of(outcomes, 'br');
    const rows = outcomes.map((outcome) => comparisonRow(outcome, own));
    return {
      title: 'A graph in worktrees',
      about:
        `${size} layered tasks in a repository of 300 files; each writes a file in a worktree of its own. br runs ${slots} at once, keeps every tree under a ref, looks ` +
        'at the change and lands it on the session branch. Beside it, as many worktrees by plain git, one after another: only added and ' +
        'removed, and with all that a person would do, without any proof, record or order.',
      tables: [{ columns: [`${size} tasks`, ...comparisonColumns('br')], rows }],
      aims: [],
      notes: [],
    };
  },
};

async function script(bench: Bench, name: string, text: string, size: number): Promise<Contender> {
  const cwd = await sampleRepository(bench, 'worktrees-git');
  const places = path.join(await bench.folder('worktrees-places'), 'places');
  return { name, run: () => bench.measure({ command: ['bash', '-c', text, 'bash', String(size), places], cwd }) };
}
