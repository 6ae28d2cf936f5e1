import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import type { Failure, Place, Problem } from '../model/failure.ts';
import { oneLine, plainText } from '../views/plain-text.ts';
import { plural } from '../views/format.ts';
import { createMasker } from '../security/masking/masker.ts';
import { secretValues } from '../security/masking/secret-values.ts';
import type { Context } from './context.ts';
import { maskAsOpened } from './opened-mask.ts';
import { hiddenValues } from './text/hidden-values.ts';
import type { Style } from './text/style.ts';
import { excerpt } from './text/source-excerpt.ts';
import { wrap } from './text/width.ts';

/** How and where a failure is shown. */
export type FailureView = {
  readonly style: Style;
  readonly columns: number;
  /** Places are resolved against it, and shown relative to it. */
  readonly cwd: string;
  /** All of the detail instead of its first lines. */
  readonly verbose: boolean;
  /** Takes secrets out. */
  readonly mask: (text: string) => string;
};

/** How failures are shown on the stream for errors: what the environment holds as a secret is taken out, and what was opened knows. */
export function failureView({ err, cwd, globals, env }: Pick<Context, 'err' | 'cwd' | 'globals' | 'env'>): FailureView {
  const { mask } = createMasker(secretValues(env));
  const both = (text: string): string => maskAsOpened(mask(text));
  return { style: err.style, columns: err.columns(), cwd, verbose: globals.verbose, mask: both };
}

/** Lines of raw detail shown without `--verbose`. */
const DETAIL_LINES = 10;
/** No plan is bigger; other files are not read for an excerpt. */
const MOST_SOURCE_BYTES = 4 * 1024 * 1024;

/** The document `--json` prints on stdout for a failure. */
export type FailureDocument = {
  readonly schema: 'br.error/1';
  readonly ok: false;
  readonly error: Failure;
};

/** A failure for machines. */
export function failureDocument(failure: Failure): FailureDocument {
  return { schema: 'br.error/1', ok: false, error: failure };
}

/** A failure without what is secret; places are left as they are, to be found. */
export function maskedFailure(failure: Failure, mask: FailureView['mask']): Failure {
  const words = { cause: mask(failure.cause), remedy: mask(failure.remedy) };
  const problems = failure.problems.map((each) => ({ ...each, cause: mask(each.cause), remedy: mask(each.remedy) }));
  return { ...failure, ...words, problems, detail: failure.detail === null ? null : mask(failure.detail) };
}

/** A failure for people: cause, place with the line it names, every problem, remedy, detail. Ends in a newline. */
export async function renderFailure(failure: Failure, view: FailureView): Promise<string> {
  const { style } = view;
  const sources = new Map<string, string | null>();
  const lines = paragraph(`${style.paint('bad', 'error:')} `, 'error: ', failure.cause, view);
  if (failure.problems.length > 0) {
    for (const problem of failure.problems) lines.push('', ...(await problemLines(problem, view, sources)));
    if (failure.problems.length > 1) lines.push('', plural(failure.problems.length, 'problem'));
  } else if (failure.place !== null) {
    lines.push(...(await placeLines(failure.place, view, sources)));
  }
  if (failure.remedy !== '')
    lines.push(...paragraph(`${style.paint('accent', 'next:')}  `, 'next:  ', failure.remedy, view));
  lines.push(...detailLines(failure.detail, view));
  return `${lines.join('\n')}\n`;
}

/** A problem that does not stop anything: one line with its place, and the remedy below. */
export async function renderWarning(problem: Problem, view: FailureView): Promise<string> {
  const { style } = view;
  const where = placeText(problem.place, view.cwd);
  const lines = [
    `${style.paint('warn', 'warning:')} ${where}: ${oneLine(problem.cause)}`,
    `  ${oneLine(problem.remedy)}`,
  ];
  return Promise.resolve(`${lines.join('\n')}\n`);
}

/** `plan.yaml:12:5`, relative to where the user stands, so that terminals and editors can open it. */
export function placeText(place: Place, cwd: string): string {
  const relative = path.relative(cwd, path.resolve(cwd, place.file));
  const file = relative === '' || relative.startsWith(`..${path.sep}..${path.sep}..`) ? place.file : relative;
  return [file, place.line, place.line === null ? null : place.column].filter((part) => part !== null).join(':');
}

async function problemLines(
  problem: Problem,
  view: FailureView,
  sources: Map<string, string | null>,
): Promise<string[]> {
  const { style } = view;
  return [
    ...(await placeLines(problem.place, view, sources)),
    ...indent(wrap(oneLine(problem.cause), view.columns - 2), '  '),
    ...indent(wrap(oneLine(problem.remedy), view.columns - 4), '  ', style.paint('accent', '→ ')),
  ];
}

async function placeLines(place: Place, view: FailureView, sources: Map<string, string | null>): Promise<string[]> {
  const { style, cwd } = view;
  const file = path.resolve(cwd, place.file);
  const known = sources.get(file);
  const source = known === undefined ? await readSource(file) : known;
  sources.set(file, source);
  const shown = source === null ? [] : excerpt(source, place, { columns: view.columns - 2, mask: view.mask });
  const painted = shown.map((line, index) => (index === 1 ? style.paint('bad', line) : style.paint('dim', line)));
  return [style.paint('strong', placeText(place, cwd)), ...indent(painted, '  ')];
}

/** A file as it may be shown. */
async function readSource(file: string): Promise<string | null> {
  try {
    const { size } = await stat(file);
    return size > MOST_SOURCE_BYTES ? null : await hiddenValues(await readFile(file, 'utf8'));
  } catch {
    // An excerpt is a courtesy: the failure itself says what is wrong.
    return null;
  }
}

function detailLines(detail: string | null, view: FailureView): string[] {
  if (detail === null || detail.trim() === '') return [];
  const all = plainText(detail).trimEnd().split('\n');
  const shown = view.verbose ? all : all.slice(0, DETAIL_LINES);
  const more = all.length - shown.length;
  const lines = shown.map((line) => view.style.paint('dim', `  ${line}`));
  if (more > 0) lines.push(view.style.paint('dim', `  (${plural(more, 'more line')}: --verbose)`));
  return lines;
}

/** Wrapped text behind a painted label; `plainLabel` is the label's width. */
function paragraph(label: string, plainLabel: string, body: string, view: FailureView): string[] {
  const lines = wrap(oneLine(body), Math.max(20, view.columns - plainLabel.length));
  return lines.map((line, index) => (index === 0 ? label : ' '.repeat(plainLabel.length)) + line);
}

function indent(lines: readonly string[], by: string, first = ''): string[] {
  return lines.map((line, index) => by + (index === 0 ? first : first === '' ? '' : '  ') + line);
}
