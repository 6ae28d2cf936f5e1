import * as z from 'zod';
import type { Command } from '../model/plan.ts';
import type { MicroUsd, Millis } from '../model/units.ts';
import type { Kind } from './value-words.ts';
import { DURATION, MAX_DURATION, MIN_MONEY, MONEY, parseDuration, parseMoney } from './quantities.ts';

/** A schema of a value in a file, with what it becomes once read. */
export type ValueSchema<T> = z.ZodType<T>;

/**
 * Safe as part of a git ref and as a file name: git-check-ref-format(1) forbids "..", a leading "." and the endings
 * "." and ".lock"; the rest of what it forbids is no letter, digit, ".", "_" or "-".
 */
const ID = /^(?!.*\.\.)(?!.*\.[Ll][Oo][Cc][Kk]$)(?!.*\.$)[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/;

/** What git rev-parse may be asked: no option, no blank, and none of the characters that refs and revisions never hold. */
const REVISION = /^(?!-)(?!.*\.\.)(?!.*[/.]$)[^\s\\?*[:]+$/;

const kind = (name: Kind): { error: Kind } => ({ error: name });

/** Text that is not blank. */
export const text = (name: Kind): ValueSchema<string> => z.string(kind(name)).regex(/\S/, kind(name));

/** Text that is not blank and has no line break. */
export const line = (name: Kind): ValueSchema<string> => z.string(kind(name)).regex(/^(?=.*\S).*$/, kind(name));

/** A whole number within limits. */
export const whole = (name: Kind, least: number, most: number): ValueSchema<number> =>
  z.int(kind(name)).min(least, kind(name)).max(most, kind(name));

/** One of some words. */
export const word = <const T extends readonly string[]>(name: Kind, words: T): ValueSchema<T[number]> =>
  z.enum(words, kind(name));

/** true or false. */
export const flag = (): ValueSchema<boolean> => z.boolean(kind('boolean'));

/** A task id, a plan's name, an agent's name. */
export const identifier = (name: Kind): ValueSchema<string> => z.string(kind(name)).regex(ID, kind(name));

/** How hard a model thinks: a word that the agent understands. */
export const effort = (): ValueSchema<string> =>
  z.string(kind('effort')).regex(/^[A-Za-z][A-Za-z0-9_-]{0,31}$/, kind('effort'));

/** An agent, or an agent and its model: `codex`, `claude:opus`. */
export const understudy = (): ValueSchema<string> =>
  z.string(kind('understudy')).regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}(?::[^\s\0]{1,200})?$/, kind('understudy'));

/** A name for a commit. */
export const revision = (): ValueSchema<string> => z.string(kind('ref')).regex(REVISION, kind('ref'));

/** A directory below the top of the repository, read without the slash at its end; `.` is the top itself. */
export const directory = (name: Kind = 'directory'): ValueSchema<string> =>
  z
    .string(kind(name))
    .regex(/^(?![/\\~]|[A-Za-z]:)(?!(?:.*[/\\])?\.\.(?:[/\\]|$))[^\0\n]+$/, kind(name))
    .transform((value) =>
      value
        .replace(/^(?:\.\/+)+/, '')
        .replace(/\/+(?:\.\/+)*/g, '/')
        .replace(/\/\.?$/, '')
        .replace(/^\.$/, ''),
    );

/** One or a list; always read as a list. `one` says what may stand alone, where that is less than what a list may hold. */
export const oneOrMore = <T>(name: Kind, item: ValueSchema<T>, one: ValueSchema<T> = item): ValueSchema<readonly T[]> =>
  z.union([one.transform((value) => [value]), z.array(item, kind(name))], kind(name));

/** `90s`, `20m`, `1h30m`, read as milliseconds. */
export const duration = (): ValueSchema<Millis> =>
  z
    .string(kind('duration'))
    .regex(DURATION, { ...kind('duration'), abort: true })
    .refine((value) => parseDuration(value) > 0 && parseDuration(value) <= MAX_DURATION, kind('durationRange'))
    .transform(parseDuration);

/** `$5`, `5`, `"5.50 USD"`, read as micro-dollars. */
export const money = (): ValueSchema<MicroUsd> =>
  z.union(
    [
      z
        .number(kind('money'))
        .min(MIN_MONEY / 1_000_000, kind('amount'))
        .max(999_999_999, kind('money'))
        .transform((dollars) => Math.round(dollars * 1_000_000)),
      z
        .string(kind('money'))
        .regex(MONEY, { ...kind('money'), abort: true })
        .refine((value) => parseMoney(value) >= MIN_MONEY, kind('amount'))
        .transform(parseMoney),
    ],
    kind('money'),
  );

/** A line for `/bin/sh`. */
export const shellLine = (name: Kind = 'command'): ValueSchema<Command> =>
  text(name).transform((shell): Command => ({ kind: 'shell', line: shell.trim() }));

/** A shell line, or an argument list. */
export const command = (name: Kind = 'command'): ValueSchema<Command> =>
  z.union(
    [
      shellLine(name),
      z
        .array(z.string(kind('argument')).regex(/^[^\0]*$/, kind('argument')), kind(name))
        .min(1, kind(name))
        .refine((argv) => argv[0] !== '', kind(name))
        .transform((argv): Command => ({ kind: 'argv', argv })),
    ],
    kind(name),
  );

/** Names and values of variables. Numbers and truth values are taken as they are written. */
export const environment = (): ValueSchema<Readonly<Record<string, string>>> =>
  z.record(
    z
      .string(kind('envName'))
      .regex(/^(?!__proto__$)[A-Za-z_][A-Za-z0-9_]*$/, kind('envName'))
      .regex(/^(?!BR_)/, kind('envReserved')),
    z.union(
      [
        z.string(kind('envValue')).regex(/^[^\0]*$/, kind('envValue')),
        z.number().transform(String),
        z.boolean().transform(String),
      ],
      kind('envValue'),
    ),
    kind('map'),
  );
