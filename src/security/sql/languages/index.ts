import type { SqlLanguageDefinition } from '../language.ts';

/** Every language whose programs are looked at, one line each. */
export const SQL_LANGUAGE_DEFINITIONS: readonly SqlLanguageDefinition[] = [];
