import { join } from 'node:path';
import { classifyProviderError, type ProviderFailure } from '../../src/model/classify-provider-error.ts';
import type { ProviderErrorClass } from '../../src/model/provider-error.ts';
import { type Evaluation, readCases } from './case-files.ts';

/** A provider's failure with its class, in `provider_errors*.jsonl` or `.jsonl.gz`; more fields of `ProviderFailure` may be given. */
type ErrorCase = ProviderFailure & { readonly expected: string };

/** A case of BuildRunner 3's, of which some are about errors: `original_cases*.jsonl` or `.jsonl.gz`. */
type OriginalCase = {
  readonly area: string;
  readonly input: { readonly error?: string };
  readonly expected: { readonly reason?: string };
};

/** A failure of this repository's own cases. */
type OwnCase = ProviderFailure & { readonly is: ProviderErrorClass };

/** Other words for our classes. Where cases tell nothing of connections and waits, those are failures of the server. */
const ALSO: Readonly<Record<string, readonly ProviderErrorClass[]>> = {
  server_error: ['connection', 'timeout'],
  network: ['connection'],
  unavailable: ['overloaded'],
};

/** Whether a class is what was expected: one of `a|b (with a remark)`. */
function fits(cls: ProviderErrorClass, expected: string): boolean {
  return expected
    .replaceAll(/\(.*?\)/g, '')
    .split('|')
    .map((word) => word.trim())
    .some((word) => word === cls || (ALSO[word] ?? []).includes(cls));
}

type Judged = { readonly failure: ProviderFailure; readonly expected: string; readonly found: ProviderErrorClass };

/** Classifies every failure of a folder; without one, of this repository's own cases. All must be right. */
export function evaluateErrors(folder: string | null): Evaluation {
  const cases = folder === null ? ownCases() : [...errorCases(folder), ...originalCases(folder)];
  if (cases.length === 0) return { lines: [`missing: provider_errors*.jsonl(.gz) in ${folder ?? ''}`], ok: null };
  const judged = cases.map(({ failure, expected }): Judged => {
    return { failure, expected, found: classifyProviderError(failure).class };
  });
  const wrong = judged.filter(({ found, expected }) => !fits(found, expected));
  const classes = [...new Set(cases.map(({ expected }) => expected))].toSorted();
  return {
    lines: [
      `${'expected'.padEnd(36)} ${'cases'.padStart(6)} ${'right'.padStart(6)}`,
      ...classes.map((expected) => {
        const all = judged.filter((one) => one.expected === expected);
        const right = all.length - wrong.filter((one) => one.expected === expected).length;
        return `${expected.padEnd(36)} ${String(all.length).padStart(6)} ${String(right).padStart(6)}`;
      }),
      `${judged.length - wrong.length} of ${judged.length} failures are classified as expected; the aim is all`,
      ...wrong.slice(0, 20).map(({ failure, expected, found }) => {
        return `  wrong: ${found} instead of ${expected}: ${failure.status ?? '-'} ${failure.message.slice(0, 100)}`;
      }),
    ],
    ok: wrong.length === 0,
  };
}

type Case = { readonly failure: ProviderFailure; readonly expected: string };

function errorCases(folder: string): readonly Case[] {
  return readCases<ErrorCase>(folder, 'provider_errors').map((one) => ({ failure: one, expected: one.expected }));
}

function originalCases(folder: string): readonly Case[] {
  return readCases<OriginalCase>(folder, 'original_cases').flatMap(({ area, input, expected }) =>
    area === 'routing.fallback.classify' && input.error !== undefined && expected.reason !== undefined
      ? [{ failure: { message: input.error }, expected: expected.reason }]
      : [],
  );
}

function ownCases(): readonly Case[] {
  const folder = join(import.meta.dirname, '../../src/model/cases');
  return readCases<OwnCase>(folder, 'provider-errors').map((one) => ({ failure: one, expected: one.is }));
}
