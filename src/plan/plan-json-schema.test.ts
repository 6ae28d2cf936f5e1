import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { planJsonSchema } from './plan-json-schema.ts';
import { checkFields, defaultsFields, headFields, taskFields } from './plan-schema.ts';
import { whoFields } from './who-schema.ts';

type Properties = Readonly<Record<string, { readonly description?: string; readonly examples?: readonly unknown[] }>>;
type Schema = {
  readonly required: readonly string[];
  readonly properties: Properties & {
    readonly defaults: { readonly properties: Properties };
    readonly roles: { readonly additionalProperties: { readonly properties: Properties } };
    readonly tasks: { readonly items: { readonly properties: Properties; readonly required: readonly string[] } };
  };
};

describe('the published JSON Schema', () => {
  const schema = JSON.parse(planJsonSchema()) as Schema;

  test('is the one in schema/; npm run docs writes it', () => {
    expect(readFileSync(new URL('../../schema/plan.schema.json', import.meta.url), 'utf8')).toBe(planJsonSchema());
  });

  test('describes every key and shows an example of it', () => {
    const { defaults, roles, tasks, ...head } = schema.properties;
    const role = roles.additionalProperties;
    expect(Object.keys(head)).toEqual(Object.keys(headFields));
    expect(Object.keys(defaults.properties)).toEqual(Object.keys(defaultsFields));
    expect(Object.keys(role.properties)).toEqual(Object.keys(whoFields));
    expect(Object.keys(tasks.items.properties)).toEqual(Object.keys(taskFields));
    for (const properties of [head, defaults.properties, role.properties, tasks.items.properties])
      for (const [key, { description, examples }] of Object.entries(properties))
        expect([key, typeof description, examples?.length ?? 0]).toEqual([key, 'string', expect.any(Number)]);
    expect(schema.required).toEqual(['name', 'tasks']);
    expect(tasks.items.required).toEqual(['id']);
  });

  test('every example is one the reader takes', () => {
    const { defaults: _, roles: _roles, tasks, ...head } = schema.properties;
    const readers = { ...headFields, ...taskFields, ...checkFields };
    for (const [key, { examples = [] }] of Object.entries({ ...head, ...tasks.items.properties })) {
      const reader = Object.entries(readers).find(([name]) => name === key)?.[1];
      const refused = examples.filter((example) => reader?.safeParse(example).success !== true);
      expect({ key, none: examples.length === 0, refused }).toEqual({ key, none: false, refused: [] });
    }
  });
});
