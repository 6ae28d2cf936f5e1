import * as z from 'zod';
import { hints } from './schema-fields.ts';
import type { ValueSchema } from './value-schemas.ts';

/**
 * The JSON Schema of a file, for completion in editors; ends in a newline.
 * Draft 7: what the YAML language server of most editors supports in full.
 */
export function jsonSchema(schema: ValueSchema<unknown>): string {
  const written = z.toJSONSchema(schema, {
    target: 'draft-7',
    io: 'input',
    unrepresentable: 'throw',
    override: ({ zodSchema, jsonSchema: json }) => void Object.assign(json, hints.get(zodSchema)),
  });
  return `${JSON.stringify(written, null, 2)}\n`;
}
