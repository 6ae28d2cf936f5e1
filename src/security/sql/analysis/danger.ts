import type { Joining, Place } from '../ir.ts';
import type { RemedyPiece, SqlSink } from '../language.ts';
import type { SqlConfidence, SqlFinding, SqlSeverity, SqlStep } from '../sql-finding.ts';
import type { CallView, Machine } from './machine.ts';
import { isSchemaCommand, openQuote, positionOf, quoteAfter, shapeOf, type Position } from './sql-shape.ts';
import { isChecked } from './store.ts';
import { badness, type Hole, type Part } from './value.ts';

/** A piece of a command that is not known, where it stands. */
export type Danger = {
  readonly hole: Hole;
  readonly at: Place;
  readonly how: Joining | null;
  readonly position: Position;
};

/** A command with such pieces. `view` and `sink`: the call that runs it, where one is seen. */
export type Suspect = {
  readonly at: Place;
  readonly dangers: readonly Danger[];
  readonly parts: readonly Part[];
  readonly how: Joining | null;
  readonly view: CallView | null;
  readonly sink: SqlSink | null;
};

/** The pieces of a text that are not known, not checked, and not made harmless. */
export function dangersOf(machine: Machine, parts: readonly Part[]): readonly Danger[] {
  const dangers: Danger[] = [];
  let before = '';
  let open = quoteAfter('', '');
  for (const [index, part] of parts.entries()) {
    if (part.kind === 'hole' && !isChecked(machine.store, part.hole.key)) {
      const next = parts[index + 1];
      const quote = openQuote(before, open);
      if (!part.hole.escaped || quote === '') {
        const position = positionOf(before, next === undefined ? '' : shapeOf([next]), quote);
        dangers.push({ hole: part.hole, at: part.at, how: part.how, position });
      }
    }
    const shape = shapeOf([part]);
    before += shape;
    open = quoteAfter(open, shape);
  }
  return dangers;
}

const TEST_PATH =
  /(?:^|[/\\])(?:tests?|specs?|__tests__|fixtures|e2e|testing|bench(?:marks?)?|examples?|migrations?)[/\\]|[._-](?:test|spec|bench)\.\w+$|(?:^|[/\\])(?:test_|conftest)[^/\\]*$/i;

/** What the source calls what is called; lowerings put more behind a colon. */
function methodOf(view: CallView | null): string {
  return (view?.names[0] ?? '').replace(/:\w+$/, '');
}

/** What a suspect is told as. */
export function findingOf(machine: Machine, suspect: Suspect): SqlFinding {
  const { at, parts, view, sink } = suspect;
  const dangers = suspect.dangers.toSorted((a, b) => rank(b) - rank(a));
  const [danger] = dangers;
  if (danger === undefined) throw new Error('a suspect has no danger');
  const severity = severityOf(machine, { dangers, shape: shapeOf(parts) });
  const confidence = confidenceOf(danger, sink);
  const remedy =
    (sink === null ? undefined : machine.language.remedies[sink.driver]) ?? machine.language.remedies.default;
  const input = {
    receiver: view?.receiver === null || view === null ? '' : sourceOf(machine, view.receiver),
    method: methodOf(view),
    pieces: piecesOf(machine, parts),
  };
  return {
    rule: 'sql-injection',
    severity,
    confidence,
    at,
    message: messageOf(machine, suspect, danger),
    path: pathOf(machine, suspect, danger),
    remedy: { text: remedy.text, code: remedy.code(input) },
  };
}

function rank({ hole, position }: Danger): number {
  return badness(hole.origin) * 4 + (position === 'value' ? 2 : position === 'clause' ? 1 : 0);
}

function severityOf(
  machine: Machine,
  { dangers, shape }: { readonly dangers: readonly Danger[]; readonly shape: string },
): SqlSeverity {
  const isOutside = dangers.some(({ hole }) => hole.origin === 'outside');
  if (isSchemaCommand(shape))
    return isOutside
      ? 'medium'
      : TEST_PATH.test(machine.path) || dangers.every(({ hole }) => hole.origin === 'unknown')
        ? 'low'
        : 'medium';
  if (dangers.every(({ position }) => position === 'name')) return 'medium';
  return 'high';
}

function confidenceOf(danger: Danger, sink: SqlSink | null): SqlConfidence {
  if (danger.hole.origin === 'outside') return sink === null ? 'medium' : 'high';
  if (danger.hole.origin === 'parameter' || danger.position === 'value') return 'medium';
  return 'low';
}

/** What a piece is called in messages: its source where that is a name or a path of names, as texts in it could be secrets. */
function calledBy(machine: Machine, at: Place): string {
  const source = sourceOf(machine, at);
  return source.length <= 60 && /^[\w$@.\->:?![\]()#]+$/.test(source) ? `\`${source}\`` : 'a text that is not known';
}

function sourceOf(machine: Machine, at: Place): string {
  return machine.source.slice(at.start, at.end).replaceAll(/\s+/g, ' ').slice(0, 80);
}

const HOW: Readonly<Record<Joining, string>> = {
  concat: 'concatenated',
  interpolation: 'interpolated',
  format: 'formatted',
  replace: 'replaced',
  append: 'appended',
};

function messageOf(machine: Machine, { view }: Suspect, danger: Danger): string {
  const piece = calledBy(machine, danger.at);
  const from = danger.hole.origin === 'outside' ? ` from ${danger.hole.what ?? 'outside'}` : '';
  const place = danger.position === 'name' ? ' in the place of a name' : '';
  const into = view === null ? 'a SQL command' : `the SQL that \`${methodOf(view)}\` runs`;
  if (danger.how === null) return `${capital(piece)}${from} is run as SQL by \`${methodOf(view)}\`.`;
  return `${capital(piece)}${from} is ${HOW[danger.how]} into ${into}${place}.`;
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

function pathOf(machine: Machine, { view }: Suspect, danger: Danger): readonly SqlStep[] {
  const steps: SqlStep[] = [...danger.hole.steps];
  if (danger.how !== null)
    steps.push({ at: danger.at, text: `${calledBy(machine, danger.at)} is ${HOW[danger.how]} into the command` });
  if (view !== null) steps.push({ at: view.at, text: `\`${methodOf(view)}\` runs the command` });
  return steps;
}

function piecesOf(machine: Machine, parts: readonly Part[]): readonly RemedyPiece[] {
  return parts.map((part, index): RemedyPiece => {
    if (part.kind === 'known') return { kind: 'text', text: part.text };
    const position = positionOf(shapeOf(parts.slice(0, index)), shapeOf(parts.slice(index + 1)));
    return { kind: position === 'value' ? 'value' : 'name', source: sourceOf(machine, part.at) };
  });
}
