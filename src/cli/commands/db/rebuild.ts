import { ok } from '../../../lib/result.ts';
import { clockTime, plural } from '../../../views/format.ts';
import { oneLine } from '../../../views/plain-text.ts';
import { answer } from '../../answer.ts';
import { type Command, command } from '../../command.ts';

export const dbRebuild: Command = command({
  description:
    'Makes the states of sessions, sums and distributions again from all events, archived ones included: what br db check found to differ is right afterwards. All or nothing. Where events were removed for good, what was made of them stays as it is, and the answer says so. Refuses while a session runs.',
  args: {},
  options: {},
  examples: [{ line: 'db rebuild', about: 'make everything again that follows from the events' }],
  run: async (_input, context) => {
    const care = await context.database();
    if (!care.ok) return care;
    const rebuilt = await care.value.maintenance.rebuild();
    if (!rebuilt.ok) return rebuilt;
    const { events, keptBefore, keptSessions } = rebuilt.value;
    answer(context, 'db-rebuild', { ...rebuilt.value }, () => [
      `Made again from ${plural(events, 'event')}.`,
      ...(keptBefore === null
        ? []
        : [
            `Sums before ${clockTime(keptBefore, context.when())} stayed as they were: events of that time were removed for good.`,
          ]),
      ...(keptSessions.length === 0
        ? []
        : [`So did the states of ${plural(keptSessions.length, 'session')}: ${oneLine(keptSessions.join(', '))}`]),
    ]);
    return ok(0);
  },
});
