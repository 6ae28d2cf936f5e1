import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { configJsonSchema } from './config-json-schema.ts';
import { readConfig } from './read-config.ts';

type Keys = Readonly<Record<string, { readonly description?: string; readonly examples?: readonly unknown[] }>>;
type Schema = {
  readonly properties: {
    readonly agents: { readonly additionalProperties: { readonly anyOf: readonly { readonly properties: Keys }[] } };
    readonly workspaces: {
      readonly properties: Keys & { readonly keep: { readonly properties: Keys } };
    };
    readonly telemetry: {
      readonly properties: Keys & {
        readonly keep: { readonly properties: Keys };
        readonly thresholds: {
          readonly additionalProperties: { readonly anyOf: readonly { readonly properties?: Keys }[] };
        };
      };
    };
    readonly security: {
      readonly properties: Keys & {
        readonly gate: { readonly properties: Keys };
        readonly rules: { readonly items: { readonly properties: Keys } };
      };
    };
    readonly routing: {
      readonly properties: Keys & {
        readonly budget: { readonly properties: Keys };
        readonly models: {
          readonly additionalProperties: {
            readonly properties: Keys & { readonly price: { readonly properties: Keys } };
          };
        };
      };
    };
    readonly ai: { readonly properties: Keys };
  };
};

const { agents, workspaces, telemetry, security, routing, ai } = (JSON.parse(configJsonSchema()) as Schema).properties;

test("the one in schema/ is today's; npm run docs writes it", () => {
  expect(readFileSync(new URL('../../schema/config.schema.json', import.meta.url), 'utf8')).toBe(configJsonSchema());
});

/** Problems of a user's configuration that holds one value. */
function refusals(config: object): readonly string[] {
  const { problems } = readConfig([{ layer: 'user', file: 'config.yaml', text: JSON.stringify(config) }], {
    home: '/home/ann',
    root: '/repo',
    builtIn: new Set(),
    worktrees: null,
    env: { OTLP_TOKEN: 'not-a-real-one' },
    ruleIds: new Set(['jwt', 'url-password', 'aws-access-key-id', 'sql-injection']),
  });
  return problems.map(({ cause }) => cause);
}

test('every key of an agent is described, and its examples are read', () => {
  for (const { properties } of agents.additionalProperties.anyOf) {
    const command = 'acp' in properties ? { acp: 'x' } : { run: 'x {prompt} {prompt_file}' };
    for (const [key, { description, examples = [] }] of Object.entries(properties)) {
      expect([key, typeof description, examples.length > 0]).toEqual([key, 'string', true]);
      const found = examples.flatMap((value) => refusals({ agents: { a: { ...command, [key]: value } } }));
      // That the prompt goes in twice here is another matter.
      expect(found.filter((cause) => !cause.includes('the prompt goes in'))).toEqual([]);
    }
  }
});

test('every key of workspaces is described, and its examples are read', () => {
  const { keep, ...rest } = workspaces.properties;
  for (const [key, { description, examples = [] }] of Object.entries(rest)) {
    expect([key, typeof description, examples.length > 0]).toEqual([key, 'string', true]);
    for (const value of examples.filter((each) => each !== '.worktrees'))
      expect(refusals({ workspaces: { [key]: value } })).toEqual([]);
  }
  for (const [key, { examples = [] }] of Object.entries(keep.properties))
    for (const value of examples) expect(refusals({ workspaces: { keep: { [key]: value } } })).toEqual([]);
});

test('every key of telemetry is described, and its examples are read', () => {
  const { keep, thresholds, ...rest } = telemetry.properties;
  const threshold = thresholds.additionalProperties.anyOf.find(({ properties }) => properties !== undefined);
  const tables: readonly (readonly [Keys | undefined, (key: string, value: unknown) => object])[] = [
    [rest, (key, value) => ({ [key]: value })],
    [keep.properties, (key, value) => ({ keep: { [key]: value } })],
    [threshold?.properties, (key, value) => ({ thresholds: { x: { ...newOne(key, value), [key]: value } } })],
  ];
  for (const [keys = {}, written] of tables) {
    expect(Object.keys(keys)).not.toEqual([]);
    for (const [key, { description, examples = [] }] of Object.entries(keys)) {
      expect([key, typeof description, examples.length > 0]).toEqual([key, 'string', true]);
      expect(examples.flatMap((value) => refusals({ telemetry: written(key, value) }))).toEqual([]);
    }
  }
});

test('every key of security is described, and its examples are read', () => {
  const { gate, rules, ...lists } = security.properties;
  const whole = { id: 'x', pattern: 'acme_([a-z0-9]{32})', keywords: ['acme_'], entropy: 3 };
  const tables: readonly (readonly [Keys, (key: string, value: unknown) => object])[] = [
    [lists, (key, value) => ({ [key]: value })],
    [gate.properties, (key, value) => ({ gate: { [key]: value } })],
    [rules.items.properties, (key, value) => ({ rules: [{ ...whole, [key]: value }] })],
  ];
  for (const [keys, written] of tables) {
    expect(Object.keys(keys)).not.toEqual([]);
    for (const [key, { description, examples = [] }] of Object.entries(keys)) {
      expect([key, typeof description, examples.length > 0]).toEqual([key, 'string', true]);
      expect(examples.flatMap((value) => refusals({ security: written(key, value) }))).toEqual([]);
    }
  }
});

test('every key of routing and of the model that is asked is described, and its examples are read', () => {
  const { budget, models, ladders, ...rest } = routing.properties;
  const { price, ...model } = models.additionalProperties.properties;
  const whole = { input: 1, output: 1 };
  const tables: readonly (readonly [Keys, (key: string, value: unknown) => object])[] = [
    [rest, (key, value) => ({ routing: { [key]: value } })],
    [budget.properties, (key, value) => ({ routing: { budget: { [key]: value } } })],
    [model, (key, value) => ({ routing: { models: { x: { [key]: value } } } })],
    [price.properties, (key, value) => ({ routing: { models: { x: { price: { ...whole, [key]: value } } } } })],
    [ai.properties, (key, value) => ({ ai: { [key]: value } })],
  ];
  for (const [keys, written] of tables) {
    expect(Object.keys(keys)).not.toEqual([]);
    for (const [key, { description, examples = [] }] of Object.entries(keys)) {
      expect([key, typeof description, examples.length > 0]).toEqual([key, 'string', true]);
      expect(examples.flatMap((value) => refusals(written(key, value)))).toEqual([]);
    }
  }
  for (const part of [budget, models, ladders, price]) expect(typeof part).toBe('object');
});

/** The rest of a threshold with a key as in an example: each unit has a metric of its own. */
function newOne(key: string, value: unknown): object {
  const metrics: Readonly<Record<string, string>> = {
    '80%': 'success-rate',
    $5: 'cost',
    '2GB': 'peak-memory',
    3: 'errors',
  };
  const metric = key === 'value' ? (metrics[String(value)] ?? 'p95-duration') : 'p95-duration';
  return { metric, comparison: 'above', value: key === 'metric' ? '$5' : '5m' };
}
