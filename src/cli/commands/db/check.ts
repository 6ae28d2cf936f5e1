import { ok } from '../../../lib/result.ts';
import { plural } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';
import type { Context } from '../../context.ts';
import { wrap } from '../../text/width.ts';
import type { Role } from '../../text/style.ts';

export const dbCheck: Command = command({
  description:
    'Looks for damage: pages of the file, rows without what they belong to, missing events, states of sessions, sums and distributions that are not those of the events, and segments of the archive that are not what was written. Everything that can be made again from the events is, aside, and compared; that takes time on a large database. Writes nothing. Exit code 1 when something is damaged.',
  args: {},
  options: {},
  examples: [{ line: 'db check', about: 'is everything whole?' }],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const checked = await care.value.maintenance.check();
    if (!checked.ok) return checked;
    const { events, damages, notes } = checked.value;
    answer(context, 'db-check', { events, damages, notes }, () => [
      ...(damages.length === 0
        ? shown('good', `Whole: ${plural(events, 'event')}, and all that is made of them.`, context)
        : damages.flatMap(({ what, remedy }) => [...shown('bad', what, context), ...shown(null, remedy, context)])),
      ...notes.flatMap((note) => shown('warn', note, context)),
    ]);
    return ok(damages.length === 0 ? 0 : 1);
  },
});

/** A sign and a text beside it; without one, what belongs to the text before. */
function shown(role: (Role & ('good' | 'warn' | 'bad')) | null, text: string, { out }: Context): readonly string[] {
  const { style } = out;
  const lines = wrap(oneLine(text), Math.max(20, out.columns() - 2));
  if (role === null) return lines.map((line) => `  ${style.paint('dim', line)}`);
  return lines.map((line, index) => `${index === 0 ? style.paint(role, style.glyphs[role]) : ' '} ${line}`);
}
