import { isAtLeast, levelOf } from '../../../model/event-level.ts';
import type { PageQuery } from '../../../ports/telemetry.ts';
import type { StoredEvent } from './segment-file.ts';

/** Whether an archived event fits a query of a page: in code what `page.ts` asks in SQL. */
export function fitsPage(event: StoredEvent, query: PageQuery): boolean {
  const { types, session, task, attempt, since, until, text, level, before, after } = query;
  return (
    (types === undefined || types.includes(event.type)) &&
    (session === undefined || event.session === (session ?? '')) &&
    (task === undefined || event.task === task) &&
    (attempt === undefined || event.attempt === attempt) &&
    (since === undefined || event.at >= since) &&
    (until === undefined || event.at < until) &&
    (before === undefined || event.seq < before) &&
    (after === undefined || event.seq > after) &&
    (level === undefined || isAtLeast(levelOf(event), level)) &&
    (text === undefined || textForms(text).some((form) => lowered(JSON.stringify(event.data)).includes(lowered(form))))
  );
}

/** How a text may stand in a stored payload: as it is, and as JSON writes it within a string (quotes, line ends). */
export function textForms(text: string): readonly string[] {
  return [...new Set([text, JSON.stringify(text).slice(1, -1)])];
}

/** As SQLite's LIKE sees it: only ASCII letters have two cases. */
function lowered(text: string): string {
  return text.replaceAll(/[A-Z]+/g, (letters) => letters.toLowerCase());
}
