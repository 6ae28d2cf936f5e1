import { isDeepStrictEqual } from 'node:util';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ConfigLayer, SecurityConfig, SecurityThreshold } from '../model/config.ts';
import { readConfig, type ReadConfig } from './read-config.ts';

function read(files: Readonly<Partial<Record<ConfigLayer, object>>>): ReadConfig {
  const written = (['user', 'project'] as const).flatMap((layer) =>
    files[layer] === undefined
      ? []
      : [{ layer, file: `${layer}.yaml`, text: JSON.stringify({ security: files[layer] }) }],
  );
  return readConfig(written, {
    home: '/home/ann',
    root: '/repo',
    builtIn: new Set(),
    worktrees: null,
    env: {},
    ruleIds: new Set(['jwt', 'url-password']),
  });
}

const SEVERITY = fc.constantFrom('critical', 'high', 'medium', 'low', 'off');
const IDS = fc.subarray(['jwt', 'url-password', 'door', 'gate']);
const rules = fc
  .subarray(['door', 'gate', 'wall'])
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.constantFrom('a{8}', 'b{8}').map((pattern) => ({ id, pattern, keywords: ['x'] })))),
  );
const file = fc.record(
  {
    gate: fc.record({ secrets: SEVERITY, sql: SEVERITY, inline: fc.boolean() }, { requiredKeys: [] }),
    without: IDS,
    exclude: fc.subarray(['vendor', 'src/**', '**/*.snap']),
    mask: fc.subarray(['CUSTOMER', 'TENANT', 'LICENCE']),
    rules,
  },
  { requiredKeys: [] },
);

/** How little is found and blocked: more is looser. */
const LOOSENESS: readonly SecurityThreshold[] = ['low', 'medium', 'high', 'critical', 'off'];

type File = {
  readonly gate?: Readonly<Partial<SecurityConfig['gate']>>;
  readonly without?: readonly string[];
  readonly exclude?: readonly string[];
};

/** Where `both` is looser than what the user's own file says. */
function looser(user: File, alone: SecurityConfig, both: SecurityConfig): readonly string[] {
  const level = (of: SecurityThreshold): number => LOOSENESS.indexOf(of);
  const adds = (less: readonly string[], more: readonly string[]): boolean => more.some((one) => !less.includes(one));
  const checks: Readonly<Record<string, boolean>> = {
    secrets: user.gate?.secrets !== undefined && level(both.gate.secrets) > level(alone.gate.secrets),
    sql: user.gate?.sql !== undefined && level(both.gate.sql) > level(alone.gate.sql),
    inline: user.gate?.inline === false && both.gate.inline,
    without: user.without !== undefined && adds(alone.without, both.without),
    exclude: user.exclude !== undefined && adds(alone.exclude, both.exclude),
    mask: adds(both.mask, alone.mask),
    rules: alone.rules.some((rule) => !both.rules.some((other) => isDeepStrictEqual(rule, other))),
    // A rule of the user's own is undone by the user only.
    undone: alone.rules.some(({ id }) => both.without.includes(id) && !alone.without.includes(id)),
  };
  return Object.keys(checks).filter((key) => checks[key]);
}

test("whatever the project's file says, nothing is looser than the user's own file says", () => {
  fc.assert(
    fc.property(file, file, (user, project) => {
      const { config, problems } = read({ user, project });
      expect(problems).toEqual([]);
      expect(looser(user, read({ user }).config.security, config.security)).toEqual([]);
    }),
  );
});

test("where the user's own file says nothing, the project's counts", () => {
  fc.assert(
    fc.property(file, (project) => {
      expect(read({ project }).config.security).toEqual(read({ user: project }).config.security);
    }),
  );
});

test("what the project's file adds counts: rules, variables, a stricter gate", () => {
  fc.assert(
    fc.property(file, file, (user, project) => {
      const strict = { ...project, gate: { secrets: 'low', sql: 'low', inline: false }, without: [], exclude: [] };
      const { security } = read({ user, project: strict }).config;
      expect(security).toMatchObject({ gate: strict.gate, without: [], exclude: [] });
      expect(security.mask).toEqual(expect.arrayContaining([...(project.mask ?? [])]));
      const ids = (project.rules ?? []).map(({ id }) => id);
      expect(security.rules.map(({ id }) => id)).toEqual(expect.arrayContaining(ids));
    }),
  );
});

test("every value of the project's file that does not count is told", () => {
  fc.assert(
    fc.property(file, file, (user, project) => {
      const { config, warnings } = read({ user, project });
      const told = warnings.filter(({ place }) => place.file === 'project.yaml').map(({ cause }) => cause);
      const { gate, without, exclude } = config.security;
      const dropped = [
        ...(['secrets', 'sql', 'inline'] as const)
          .filter((key) => project.gate?.[key] !== undefined && project.gate[key] !== gate[key])
          .map((key) => `gate.${key}`),
        ...(project.without ?? []).filter((id) => !without.includes(id)).map((id) => `"${id}"`),
        ...(project.exclude ?? []).filter((glob) => !exclude.includes(glob)).map((glob) => `"${glob}"`),
      ];
      expect(dropped.filter((value) => !told.some((cause) => cause.includes(value)))).toEqual([]);
    }),
  );
});
