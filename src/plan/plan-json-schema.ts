import { jsonSchema } from '../document/json-schema.ts';
import { planSchema } from './plan-schema.ts';

/**
 * The JSON Schema of the plan file, as published in `schema/plan.schema.json`, for completion in editors. Rules that look
 * across the file (known ids, cycles, prompt or run) are beyond it: br plan check has them all.
 */
export function planJsonSchema(): string {
  return jsonSchema(planSchema);
}
