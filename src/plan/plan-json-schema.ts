import * as z from 'zod';
import { hints, planSchema } from './plan-schema.ts';

/**
 * The JSON Schema of the plan file, as published in `schema/plan.schema.json`, for completion in editors.
 * Draft 7: what the YAML language server of most editors supports in full. Rules that look across the file (known ids,
 * cycles, prompt or run) are beyond it: br plan check has them all.
 */
export function planJsonSchema(): string {
  const schema = z.toJSONSchema(planSchema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'throw',
    override: ({ zodSchema, jsonSchema }) => void Object.assign(jsonSchema, hints.get(zodSchema)),
  });
  return `${JSON.stringify(schema, null, 2)}\n`;
}
