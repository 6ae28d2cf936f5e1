import type { Result } from '../lib/result.ts';
import type { Failure } from '../model/failure.ts';
import type { Context } from './context.ts';
import type { ExitCode } from './exit-codes.ts';

/** What shell completion offers as a value. */
export type Completes =
  | 'session'
  | 'task'
  | 'attempt'
  | 'recording'
  | 'plan'
  | 'kept'
  | 'agent'
  | readonly string[]
  | null;

/** Reads one value as typed; the error is the rest of a sentence that begins with the value ("is no number"). */
export type Parse<T> = (text: string) => Result<T, string>;

/** An option. Its long flag is its key in the command, in kebab-case. */
export type OptionSpec<T> = {
  /** One letter, or null. */
  readonly short: string | null;
  /** `<usd>`, or null for a flag. */
  readonly value: string | null;
  readonly about: string;
  readonly parse: Parse<T> | null;
  readonly completes: Completes;
  /** May be given more than once: the value is the list of all that were given. */
  readonly many: boolean;
};

/** A positional argument. */
export type ArgumentSpec<T> = {
  readonly kind: 'required' | 'optional' | 'variadic' | 'optional-variadic';
  readonly about: string;
  readonly completes: Completes;
  /** Only carries the type; never set. */
  readonly type?: T;
};

/** Options and arguments by key. */
export type OptionSpecs = Readonly<Record<string, OptionSpec<unknown>>>;
export type ArgumentSpecs = Readonly<Record<string, ArgumentSpec<unknown>>>;

type OptionValues<O extends OptionSpecs> = { readonly [K in keyof O]: O[K] extends OptionSpec<infer T> ? T : never };
type ArgumentValues<A extends ArgumentSpecs> = {
  readonly [K in keyof A]: A[K] extends ArgumentSpec<infer T> ? T : never;
};

/** What a command line came to. */
export type Input<O extends OptionSpecs, A extends ArgumentSpecs> = {
  readonly options: OptionValues<O>;
  readonly args: ArgumentValues<A>;
};

/** An example for the help: a command line after `br `, and what it is for. */
export type Example = { readonly line: string; readonly about: string };

/** A command. Its name and summary stand in the registry (`commands/index.ts`), which loads the rest when it is needed. */
export type CommandSpec<O extends OptionSpecs, A extends ArgumentSpecs> = {
  /** What it does, in a paragraph or two for the help and the reference. */
  readonly description: string;
  readonly args: A;
  readonly options: O;
  readonly examples: readonly Example[];
  /** Resolves with the exit code, or with the failure to show. Throws for bugs only. */
  readonly run: (input: Input<O, A>, context: Context) => Promise<Result<ExitCode, Failure>>;
};

/** A command whose types have done their work. */
export type Command = CommandSpec<OptionSpecs, ArgumentSpecs>;

/** Defines a command; options and arguments are typed from their definitions. */
export function command<const O extends OptionSpecs, const A extends ArgumentSpecs>(spec: CommandSpec<O, A>): Command {
  // Sound: `program.ts` builds the input from these very specs.
  return spec as unknown as Command;
}

/** A flag without a value. */
export function flag(about: string, short: string | null = null): OptionSpec<boolean> {
  return { short, value: null, about, parse: null, completes: null, many: false };
}

/** An option with a value; undefined when not given. */
export function option<T>(
  value: string,
  about: string,
  parse: Parse<T>,
  more: { readonly short?: string; readonly completes?: Completes } = {},
): OptionSpec<T | undefined> {
  return { short: more.short ?? null, value, about, parse, completes: more.completes ?? null, many: false };
}

/** An option that may be given more than once; an empty list when not given. */
export function repeatable<T>(
  value: string,
  about: string,
  parse: Parse<T>,
  more: { readonly short?: string; readonly completes?: Completes } = {},
): OptionSpec<readonly T[]> {
  // Sound: `program.ts` collects the values of such options.
  return { ...option(value, about, parse, more), many: true } as unknown as OptionSpec<readonly T[]>;
}

/** An argument that may be left out. */
export function optional(about: string, completes: Completes = null): ArgumentSpec<string | undefined> {
  return { kind: 'optional', about, completes };
}

/** An argument that must be given. */
export function required(about: string, completes: Completes = null): ArgumentSpec<string> {
  return { kind: 'required', about, completes };
}

/** One or more arguments, to the end of the line. */
export function variadic(about: string, completes: Completes = null): ArgumentSpec<readonly string[]> {
  return { kind: 'variadic', about, completes };
}

/** Any number of arguments, to the end of the line. */
export function rest(about: string, completes: Completes = null): ArgumentSpec<readonly string[]> {
  return { kind: 'optional-variadic', about, completes };
}
