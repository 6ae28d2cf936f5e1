import type { EventLine } from '../../views/event-line.ts';
import { eventLine } from '../../views/event-line.ts';
import { timeOfDay, type When } from '../../views/format.ts';
import type { Output } from '../context.ts';
import type { Role, Style } from '../text/style.ts';
import { wrap } from '../text/width.ts';
import type { Reporter } from './reporter.ts';

const ROLES: Readonly<Record<EventLine['tone'], Role>> = {
  good: 'good',
  bad: 'bad',
  warn: 'warn',
  info: 'plain',
  agent: 'dim',
};
const GLYPHS = { good: 'good', bad: 'bad', warn: 'warn', info: 'dot', agent: 'dot' } as const satisfies Record<
  EventLine['tone'],
  keyof Style['glyphs']
>;

/** What plain lines need. `agent` also shows what agents do. */
export type PlainOptions = { readonly output: Output; readonly when: () => When; readonly agent: boolean };

/** Append-only lines for pipes and CI: one for every change worth telling. */
export function plainReporter({ output, when, agent }: PlainOptions): Reporter {
  return {
    update: (events) => {
      const now = when();
      for (const event of events) {
        const line = eventLine(event, now);
        if (line === null || (line.tone === 'agent' && !agent)) continue;
        output.write(`${paintEventLine(line, { when: now, style: output.style, task: true, columns: null })}\n`);
      }
    },
    say: (text) => output.write(`${text}\n`),
    close: () => undefined,
  };
}

/** How an event's line is painted. */
export type EventLineLook = {
  readonly when: When;
  readonly style: Style;
  /** Says which task it is about. */
  readonly task: boolean;
  /** Longer lines are broken at blanks; null: they are left alone. */
  readonly columns: number | null;
};

/** Where the text begins, after time and sign. */
const INDENT = 11;

/** `14:05:09 ✓ api: landed as 1a2b3c4d`; further lines are indented below the first. */
export function paintEventLine(line: EventLine, { when, style, task, columns }: EventLineLook): string {
  const { paint, glyphs } = style;
  const who = !task || line.task === null ? '' : `${line.task}: `;
  const texts = `${who}${line.text}`.split('\n');
  const lines = columns === null ? texts : texts.flatMap((text) => wrap(text, Math.max(20, columns - INDENT)));
  const body = lines.map((text, index) => {
    const named = index === 0 && who !== '' && text.startsWith(who.trimEnd()) ? who.trimEnd() : '';
    return paint('strong', named) + paint(ROLES[line.tone], text.slice(named.length));
  });
  const head = `${paint('dim', timeOfDay(line.at, when))} ${paint(ROLES[line.tone], glyphs[GLYPHS[line.tone]])} `;
  return head + body.join(`\n${' '.repeat(INDENT)}`);
}
