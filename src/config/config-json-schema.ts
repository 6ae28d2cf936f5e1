import { jsonSchema } from '../document/json-schema.ts';
import { configSchema } from './config-schema.ts';

/**
 * The JSON Schema of the configuration files, as published in `schema/config.schema.json`, for completion in editors. Rules
 * about which file says what are beyond it: br config check has them all.
 */
export function configJsonSchema(): string {
  return jsonSchema(configSchema);
}
