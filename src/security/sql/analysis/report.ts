import type { SqlSink } from '../language.ts';
import type { Report } from './machine.ts';
import { dangersOf, findingOf, type Danger, type Suspect } from './danger.ts';
import { beginsLikeSql, isSchemaCommand, readsLikeFragment, shapeOf, surelySql } from './sql-shape.ts';
import { linesOf } from './text.ts';
import { badness, type Alt, type Hole } from './value.ts';

type Candidate = { suspect: Suspect; readonly ids: Set<number>; readonly inner: Set<number> };

/** An empty report. */
export function newReport(): Report {
  const sunk = new Set<number>();
  const hushed = new Set<number>();
  const candidates = new Map<number, Candidate>();
  const found = new Map<number, Suspect>();

  return {
    joined: (machine, { id, at, value, how }) => {
      for (const alt of value) {
        if (alt.kind !== 'text') continue;
        const shape = shapeOf(alt.parts);
        if (!surelySql(shape)) continue;
        const dangers = dangersOf(machine, alt.parts).filter((danger) => isOfConcern(danger, shape));
        if (dangers.length === 0) continue;
        const known = candidates.get(at.start) ?? {
          suspect: { at, dangers, parts: alt.parts, how, view: null, sink: null },
          ids: new Set<number>(),
          inner: new Set<number>(),
        };
        known.ids.add(id);
        for (const inner of alt.joins) if (inner !== id) known.inner.add(inner);
        if (worst(dangers) > worst(known.suspect.dangers))
          known.suspect = { ...known.suspect, dangers, parts: alt.parts };
        candidates.set(at.start, known);
      }
    },
    ran: (machine, { view, sink, value, at }) => {
      let ran = sink.sure;
      for (const line of linesOf(machine, value, { at, how: null })) {
        const shape = shapeOf(line.parts);
        // A whole command that somebody hands on, be it to have it explained.
        const isWhole = /^(?:\s*explain[\w\s(),]*)?\uE000;?\s*$/i.test(shape);
        if (!sink.sure && !readsLike(sink, shape)) continue;
        ran = true;
        for (const join of line.joins) sunk.add(join);
        const dangers = dangersOf(machine, line.parts).filter((danger) =>
          isWhole ? danger.hole.origin === 'outside' : isRisky(danger),
        );
        if (dangers.length === 0) continue;
        const suspect: Suspect = { at: view.at, dangers, parts: line.parts, how: null, view, sink };
        const known = found.get(view.at.start);
        if (known === undefined || worst(dangers) > worst(known.dangers)) found.set(view.at.start, suspect);
      }
      return ran;
    },
    hush: (value) => {
      for (const alt of value) for (const join of joinsOf(alt)) hushed.add(join);
    },
    findings: (machine) => {
      const told = [...found.values()];
      const open = [...candidates.values()].filter(({ ids }) => ![...ids].some((id) => sunk.has(id) || hushed.has(id)));
      const ids = new Set(open.flatMap((one) => [...one.ids]));
      // What was put together of a text that is told already says nothing new.
      const first = open.filter(({ inner }) => ![...inner].some((id) => ids.has(id)));
      return [...told, ...first.map(({ suspect }) => suspect)]
        .map((suspect) => findingOf(machine, suspect))
        .toSorted((a, b) => a.at.start - b.at.start);
    },
  };
}

function joinsOf(alt: Alt): readonly number[] {
  return alt.kind === 'text' ? alt.joins : [];
}

function worst(dangers: readonly Danger[]): number {
  return Math.max(0, ...dangers.map(({ hole, position }) => badness(hole.origin) * 2 + (position === 'name' ? 0 : 1)));
}

function readsLike(sink: SqlSink, shape: string): boolean {
  if (sink.takes === 'fragment') return readsLikeFragment(shape);
  return sink.whole === true ? surelySql(shape) : beginsLikeSql(shape);
}

/** What the program itself made up in a way that is not seen (a list of columns, a condition) is no cause for alarm but in the place of a value. */
function isRisky({ hole, position }: Pick<Danger, 'hole' | 'position'>): boolean {
  return hole.origin !== 'unknown' || position === 'value' || isUnheardOf(hole);
}

/** A name that nothing in the file sets. */
function isUnheardOf(hole: Hole): boolean {
  const [root = ''] = hole.path.split(/[.([]/);
  return hole.origin === 'unknown' && root !== '' && root !== 'this' && hole.key.split(/[.([@]/)[0] === root;
}

/**
 * Without a call that runs it, a name in a command is no cause for alarm, nor is what makes a schema, unless it is from outside,
 * or a name that nothing in the file sets: then there is no saying what it is.
 */
function isOfConcern({ hole, position }: Pick<Danger, 'hole' | 'position'>, shape: string): boolean {
  if (position !== 'name' && !isSchemaCommand(shape)) return isRisky({ hole, position });
  return hole.origin === 'outside' || isUnheardOf(hole);
}
