import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';

// The rules about imports hold only as long as each of them can fail. This cruises a made-up tree in which every import
// below is there, and looks which rules speak up.

const root = path.resolve(import.meta.dirname, '../..');

type Violation = { from: string; to: string; rule: { name: string } };

/** An import that is refused, by which rules: `importer imports what`. Types are imported unless `value` is set. */
const refused: { from: string; to: string; rules: string[]; value?: true }[] = [
  { from: 'src/model/a.ts', to: 'src/lib/a.ts', rules: ['model-imports'] },
  { from: 'src/model/b.ts', to: 'node:fs', rules: ['model-without-node'] },
  { from: 'src/model/c.ts', to: 'zod', rules: ['model-without-npm'] },
  { from: 'src/lib/b.ts', to: 'src/model/z.ts', rules: ['lib-imports'] },
  { from: 'src/lib/c.ts', to: 'node:fs', rules: ['lib-without-node'] },
  { from: 'src/lib/d.ts', to: 'zod', rules: ['lib-without-npm'] },
  { from: 'src/ports/a.ts', to: 'src/run/z.ts', rules: ['ports-imports'] },
  { from: 'src/ports/b.ts', to: 'src/model/z.ts', rules: ['ports-are-types'], value: true },
  { from: 'src/ports/c.ts', to: 'node:fs', rules: ['ports-without-node'] },
  { from: 'src/ports/d.ts', to: 'zod', rules: ['ports-without-npm'] },
  { from: 'src/spec/a.ts', to: 'src/plan/z.ts', rules: ['spec-imports'] },
  { from: 'src/spec/b.ts', to: 'node:fs', rules: ['spec-without-node'] },
  { from: 'src/spec/c.ts', to: 'commander', rules: ['spec-without-npm'] },
  { from: 'src/document/a.ts', to: 'src/plan/z.ts', rules: ['document-imports'] },
  { from: 'src/document/b.ts', to: 'node:fs', rules: ['document-without-node'] },
  { from: 'src/document/c.ts', to: 'commander', rules: ['document-without-npm'] },
  { from: 'src/config/a.ts', to: 'src/plan/z.ts', rules: ['config-imports'] },
  { from: 'src/config/b.ts', to: 'node:path', rules: ['config-without-node'] },
  { from: 'src/config/c.ts', to: 'commander', rules: ['config-without-npm'] },
  { from: 'src/plan/a.ts', to: 'src/routing/z.ts', rules: ['plan-imports'] },
  { from: 'src/plan/b.ts', to: 'node:path', rules: ['plan-without-node'] },
  { from: 'src/plan/c.ts', to: 'commander', rules: ['plan-without-npm'] },
  { from: 'src/routing/a.ts', to: 'src/ports/z.ts', rules: ['routing-imports'] },
  { from: 'src/routing/b.ts', to: 'node:crypto', rules: ['routing-without-node'] },
  { from: 'src/routing/c.ts', to: 'zod', rules: ['routing-without-npm'] },
  { from: 'src/views/a.ts', to: 'src/telemetry/z.ts', rules: ['views-imports'] },
  { from: 'src/views/b.ts', to: 'node:util', rules: ['views-without-node'] },
  { from: 'src/views/c.ts', to: 'zod', rules: ['views-without-npm'] },
  { from: 'src/parallel/a.ts', to: 'src/parallel/engine-z.ts', rules: ['schedule-imports'] },
  { from: 'src/parallel/b.ts', to: 'src/run/z.ts', rules: ['schedule-imports'] },
  { from: 'src/parallel/c.ts', to: 'node:timers', rules: ['schedule-without-node'] },
  { from: 'src/parallel/d.ts', to: 'zod', rules: ['schedule-without-npm'] },
  { from: 'src/parallel/engine.ts', to: 'src/views/z.ts', rules: ['engine-imports'] },
  {
    from: 'src/parallel/engine-a.ts',
    to: 'src/adapters/agents/x/z.ts',
    rules: ['engine-imports', 'only-app-picks-adapters'],
  },
  { from: 'src/run/a.ts', to: 'src/gate/z.ts', rules: ['run-imports'] },
  { from: 'src/run/b.ts', to: 'src/landing/z.ts', rules: ['run-imports'] },
  { from: 'src/gate/a.ts', to: 'src/landing/z.ts', rules: ['gate-imports'] },
  { from: 'src/gate/b.ts', to: 'src/run/z.ts', rules: ['gate-imports'] },
  { from: 'src/landing/a.ts', to: 'src/run/z.ts', rules: ['landing-imports'] },
  { from: 'src/landing/b.ts', to: 'src/gate/z.ts', rules: ['landing-imports'] },
  { from: 'src/telemetry/a.ts', to: 'src/views/z.ts', rules: ['telemetry-imports'] },
  { from: 'src/upkeep/a.ts', to: 'src/parallel/z.ts', rules: ['upkeep-imports'] },
  { from: 'src/security/a.ts', to: 'src/gate/z.ts', rules: ['security-imports'] },
  { from: 'src/adapters/agents/x/a.ts', to: 'src/parallel/z.ts', rules: ['adapters-imports'] },
  { from: 'src/adapters/agents/x/b.ts', to: 'src/adapters/agents/y/z.ts', rules: ['adapters-stand-alone'] },
  { from: 'src/adapters/agents/x/c.ts', to: 'src/adapters/stores/x/z.ts', rules: ['adapters-stand-alone'] },
  { from: 'src/adapters/stores/index.ts', to: 'src/adapters/agents/x/z.ts', rules: ['registries-list-their-own'] },
  { from: 'src/server/a.ts', to: 'src/gate/z.ts', rules: ['server-imports'] },
  { from: 'src/server/b.ts', to: 'src/cli/z.ts', rules: ['server-imports'] },
  { from: 'src/cli/a.ts', to: 'src/gate/z.ts', rules: ['cli-imports'] },
  { from: 'src/cli/b.ts', to: 'src/adapters/stores/x/z.ts', rules: ['cli-imports', 'only-app-picks-adapters'] },
  { from: 'src/cli/c.ts', to: 'src/server/z.ts', rules: ['cli-imports'] },
  { from: 'src/app.ts', to: 'src/cli/z.ts', rules: ['cli-and-server-are-tops'] },
  { from: 'src/index.ts', to: 'src/adapters/stores/x/z.ts', rules: ['only-app-picks-adapters'] },
  { from: 'src/gate/c.ts', to: 'src/gate/z.test.ts', rules: ['not-to-tests'] },
  { from: 'src/gate/d.ts', to: 'test/support/z.ts', rules: ['not-to-tests'] },
  { from: 'src/gate/e.ts', to: 'no-such-package', rules: ['resolvable'] },
  { from: 'dashboard/a.ts', to: 'src/views/z.ts', rules: ['dashboard-sees-the-protocol'] },
  { from: 'dashboard/b.ts', to: 'src/server/protocol.ts', rules: ['dashboard-sees-types-only'], value: true },
  { from: 'src/gate/round.test.ts', to: 'src/gate/trip.test.ts', rules: ['no-cycles'] },
];

/** Closes the circle of the last line above; a circle is reported once, where it is entered. */
const wayBack = { from: 'src/gate/trip.test.ts', to: 'src/gate/round.test.ts' };

/** Imports that must stay possible. */
const allowed: { from: string; to: string; value?: true }[] = [
  { from: 'src/ports/ok.ts', to: 'src/model/z.ts' },
  { from: 'src/spec/ok.ts', to: 'yaml', value: true },
  { from: 'src/plan/ok.ts', to: 'picomatch', value: true },
  { from: 'src/plan/ok-too.ts', to: 'zod', value: true },
  { from: 'src/parallel/engine-ok.ts', to: 'src/run/z.ts', value: true },
  { from: 'src/parallel/engine-ok-too.ts', to: 'node:timers', value: true },
  { from: 'src/adapters/stores/x/ok.ts', to: 'node:sqlite', value: true },
  { from: 'src/adapters/agents/index.ts', to: 'src/adapters/agents/x/z.ts', value: true },
  { from: 'src/app.ts', to: 'src/adapters/stores/x/z.ts', value: true },
  { from: 'src/testing.ts', to: 'src/adapters/agents/x/z.ts', value: true },
  { from: 'src/gate/ok.test.ts', to: 'src/adapters/stores/x/z.ts', value: true },
  { from: 'src/cli/ok.ts', to: 'src/app.ts', value: true },
  { from: 'dashboard/ok.ts', to: 'src/server/protocol.ts' },
];

let folder: string;
let violations: Violation[];

beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'direction-'));
  symlinkSync(path.join(root, 'node_modules'), path.join(folder, 'node_modules'));
  writeTree([...refused, ...allowed, wayBack]);
  violations = cruise();
}, 30_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(refused)('$from may not import $to', ({ from, to, rules }) => {
  expect(rulesBrokenBy(from, to)).toEqual([...rules].sort());
});

test.each(allowed)('$from may import $to', ({ from, to }) => {
  expect(rulesBrokenBy(from, to)).toEqual([]);
});

test('every rule is seen to fail', async () => {
  const config = (await import(path.join(root, '.dependency-cruiser.mjs'))) as {
    default: { forbidden: { name: string }[] };
  };
  const names = config.default.forbidden.map((rule) => rule.name).sort();
  expect([...new Set(refused.flatMap((item) => item.rules))].sort()).toEqual(names);
});

function rulesBrokenBy(from: string, to: string): string[] {
  const isTarget = (found: string): boolean =>
    found === to || found === to.replace('node:', '') || found.includes(`node_modules/${to}/`);
  return violations
    .filter((item) => item.from === from && isTarget(item.to))
    .map((item) => item.rule.name)
    .sort();
}

function writeTree(imports: { from: string; to: string; value?: true }[]): void {
  const sources = new Map<string, string[]>();
  for (const { from, to, value } of imports) {
    if (isOurs(to) && !sources.has(to)) sources.set(to, []);
    const specifier = isOurs(to) ? relative(from, to) : to;
    const lines = sources.get(from) ?? [];
    sources.set(from, lines);
    lines.push(`import ${value ? '' : 'type '}{ n${lines.length} } from '${specifier}';`);
  }
  for (const [file, lines] of sources) {
    const full = path.join(folder, file);
    mkdirSync(path.dirname(full), { recursive: true });
    const used = lines.map((line, at) => (line.startsWith('import type') ? '' : `use(n${at});`));
    writeFileSync(full, [...lines, 'export const z = 1;', ...used, ''].join('\n'));
  }
}

function isOurs(specifier: string): boolean {
  return /^(?:src|test|dashboard)\//.test(specifier);
}

function relative(from: string, to: string): string {
  const found = path.posix.relative(path.posix.dirname(from), to);
  return found.startsWith('.') ? found : `./${found}`;
}

function cruise(): Violation[] {
  const program = path.join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const config = path.join(root, '.dependency-cruiser.mjs');
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [program, '--config', config, '--output-type', 'json', 'src', 'dashboard', 'test'],
    { cwd: folder, encoding: 'utf8', maxBuffer: 32 * 1024 * 1024 },
  );
  if (stdout === '') throw new Error(stderr);
  return (JSON.parse(stdout) as { summary: { violations: Violation[] } }).summary.violations;
}
