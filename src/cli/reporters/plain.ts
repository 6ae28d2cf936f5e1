import type { EventLine } from '../../views/event-line.ts';
import { eventLine } from '../../views/event-line.ts';
import { timeOfDay, type When } from '../../views/format.ts';
import type { Output } from '../context.ts';
import type { Role, Style } from '../text/style.ts';
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
        output.write(`${paintEventLine(line, { when: now, style: output.style })}\n`);
      }
    },
    say: (text) => output.write(`${text}\n`),
    close: () => undefined,
  };
}

/** `14:05:09 ✓ api: landed as 1a2b3c4d`; further lines of an agent's text are indented below the first. */
export function paintEventLine(
  line: EventLine,
  { when, style, task = true }: { readonly when: When; readonly style: Style; readonly task?: boolean },
): string {
  const { paint, glyphs } = style;
  const time = paint('dim', timeOfDay(line.at, when));
  const who = !task || line.task === null ? '' : `${paint('strong', line.task)}: `;
  const body = line.text
    .split('\n')
    .map((text) => paint(ROLES[line.tone], text))
    .join(`\n${' '.repeat(11)}`);
  return `${time} ${paint(ROLES[line.tone], glyphs[GLYPHS[line.tone]])} ${who}${body}`;
}
