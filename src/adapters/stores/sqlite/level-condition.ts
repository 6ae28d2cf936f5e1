import type { AlertLevel } from '../../../model/alert.ts';
import { isAtLeast, type LevelCase, levelCases } from '../../../model/event-level.ts';

/**
 * What SQL asks of a row of one of some types, so that its level is as grave as wanted, or graver: what `levelOf` tells, made of
 * the same cases. Null: all of these types are. The text comes from the cases alone, nothing in it from outside.
 */
export function levelCondition(types: readonly string[], least: AlertLevel): string | null {
  const arms = types
    .filter((type) => isPartly(type, least))
    .map((type) => `WHEN ${literal(type)} THEN ${verdict(levelCases(type), least)}`);
  return arms.length === 0 ? null : `CASE type ${arms.join(' ')} ELSE 1 END`;
}

/** Whether some events of a type are as grave as wanted and others are not, so that their payload has to tell. */
export function isPartly(type: string, least: AlertLevel): boolean {
  const cases = levelCases(type);
  const verdicts = cases.map(({ level }) => isAtLeast(level, least));
  if (cases.every(({ when }) => when.length > 0)) verdicts.push(isAtLeast('info', least));
  return verdicts.includes(true) && verdicts.includes(false);
}

function verdict(cases: readonly LevelCase[], least: AlertLevel): string {
  const arms = cases.map(({ level, when }) => {
    const conditions = when.map(({ path, among }) => isAmong(path, among));
    return `WHEN ${conditions.join(' AND ') || '1'} THEN ${Number(isAtLeast(level, least))}`;
  });
  return `CASE ${arms.join(' ')} ELSE ${Number(isAtLeast('info', least))} END`;
}

/** Each look into a payload costs, so there are as few as can be. */
function isAmong(path: string, among: LevelCase['when'][number]['among']): string {
  const keys = path.split('.').map((key) => (/^\d+$/.test(key) ? `[${key}]` : `."${key}"`));
  const place = literal(`$${keys.join('')}`);
  // A text is equal to a text only: to no number, and JSON of a list or table begins with a bracket.
  const texts = among.filter((value) => typeof value === 'string').map(literal);
  const conditions = texts.length === 0 ? [] : [`json_extract(data, ${place}) IN (${texts.join(', ')})`];
  // What SQLite takes true for is a number as well; the name of the type is not. What is missing has none.
  const others = among.filter((value) => typeof value !== 'string').map((value) => literal(String(value)));
  if (others.length > 0) conditions.push(`coalesce(json_type(data, ${place}), 'null') IN (${others.join(', ')})`);
  return `coalesce(${conditions.join(' OR ')}, 0)`;
}

function literal(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}
