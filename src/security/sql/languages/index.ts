import type { SqlLanguageDefinition } from '../language.ts';
import { PHP } from './php/index.ts';
import { RUBY } from './ruby/index.ts';

/** Every language whose programs are looked at, one line each. */
export const SQL_LANGUAGE_DEFINITIONS: readonly SqlLanguageDefinition[] = [PHP, RUBY];
