import type { ArgumentSpec, OptionSpec } from './command.ts';

/** The options of every command, with their meaning. */
export const GLOBAL_OPTIONS: readonly (readonly [flags: string, about: string])[] = [
  ['-C, --directory <dir>', 'work as if started in <dir>'],
  ['--json', 'print JSON: one document, or one event a line'],
  ['-q, --quiet', 'no progress, only the answer'],
  ['-v, --verbose', 'more detail'],
  ['--no-color', 'no colours (also: NO_COLOR=1)'],
];

/** `-f, --follow`, `--budget <usd>`. */
export function optionTerm(key: string, spec: OptionSpec<unknown>): string {
  const short = spec.short === null ? '' : `-${spec.short}, `;
  return `${short}${longFlag(key)}${spec.value === null ? '' : ` ${spec.value}`}`;
}

/** `[plan]`, `<task...>`. */
export function argumentTerm(key: string, spec: ArgumentSpec<unknown>): string {
  switch (spec.kind) {
    case 'required':
      return `<${key}>`;
    case 'optional':
      return `[${key}]`;
    case 'variadic':
      return `<${key}...>`;
    case 'optional-variadic':
      return `[${key}...]`;
  }
}

/** `keepGoing` → `--keep-going`. */
export function longFlag(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`;
}
