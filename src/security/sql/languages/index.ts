import type { SqlLanguageDefinition } from '../language.ts';
import { JAVASCRIPT, TYPESCRIPT } from './javascript/definition.ts';
import { CSHARP } from './csharp/index.ts';
import { GO } from './go/index.ts';
import { JAVA } from './java/index.ts';
import { PHP } from './php/index.ts';
import { PYTHON } from './python/definition.ts';
import { RUBY } from './ruby/index.ts';

/** Every language whose programs are looked at, one line each. */
export const SQL_LANGUAGE_DEFINITIONS: readonly SqlLanguageDefinition[] = [
  JAVASCRIPT,
  TYPESCRIPT,
  PYTHON,
  JAVA,
  GO,
  CSHARP,
  PHP,
  RUBY,
];
