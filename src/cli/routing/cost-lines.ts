import type {
  CostGroup,
  CostMoney,
  CostReport,
  CostSums,
  ImportedGroup,
  ImportedReport,
} from '../../model/cost-report.ts';
import { costText, shortCost, tokensText } from '../../views/cost.ts';
import { count, duration, money, plural } from '../../views/format.ts';
import { oneLine } from '../../views/plain-text.ts';
import { percent } from '../../views/telemetry/change.ts';
import { aligned } from '../text/aligned.ts';
import type { Style } from '../text/style.ts';
import { table } from '../text/table.ts';

type Layout = { readonly columns: number; readonly style: Style; readonly title: string };

/** Groups in a table; more are in the other formats. */
const MOST = 30;

/** A report for people. */
export function costLines(report: CostReport, layout: Layout): readonly string[] {
  const { total, by, groups, imported, asked } = report;
  const beside = [
    ...(asked === null ? [] : [`Asking models how hard tasks are, beside the above: ${moneyText(asked.money)}`]),
    ...(imported === null
      ? []
      : [`Imported, not spent by br: ${importedText(imported)}. See it: br routing costs --imported`]),
  ];
  const head = layout.style.paint('strong', layout.title);
  if (total.attempts === 0) {
    const nothing =
      report.window === null
        ? 'Nothing was recorded yet. Start a session with: br run   or take in past spend: br routing import claude'
        : 'No agent was started in that time.';
    return [head, '', nothing, ...beside];
  }
  return [
    head,
    '',
    ...sumLines(total, layout),
    ...(by === null ? dearestLines(report.dearest, layout) : ['', ...groupLines(by, groups, layout)]),
    ...(beside.length === 0 ? [] : ['', ...beside]),
  ];
}

/** What was imported, for people. */
export function importedLines({ window, by, total, groups }: ImportedReport, layout: Layout): readonly string[] {
  const { style, columns } = layout;
  const head = style.paint('strong', `${layout.title}, imported: no part of what br spent`);
  if (groups.length === 0) {
    const where = window === null ? 'Nothing was imported yet.' : 'Nothing that was imported is of that time.';
    return [head, '', `${where} Take it in: br routing import claude   or: br routing import codex`];
  }
  const rows = groups
    .slice(0, MOST)
    .map(({ name, agent, calls, tokens, money: paid }) => [
      oneLine(name) || 'not told',
      by === 'agent' ? '' : agent,
      shortCost({ ...paid, replayed: null, unknown: paid.unknown > 0 }),
      calls === 0 ? '' : count(calls),
      ...tokenCells(tokens),
      tokens.unsplit === 0 ? '' : count(tokens.unsplit),
    ]);
  const title = by === 'session' ? 'conversation' : by;
  const heads = [title, 'of', 'money', 'calls', 'in', 'out', 'cache read', 'cache write', 'unknown kind'];
  return [
    head,
    '',
    importedText(total),
    '',
    ...aligned([heads, ...rows], { left: [0, 1], drop: [8, 7, 6, 5, 4, 1], columns, style }),
    ...more(groups.length),
  ];
}

function sumLines(total: CostSums, { columns, style }: Layout): readonly string[] {
  const { attempts, accepted, failed, lost, cancelled, live, successRate, tokens, money: paid, average } = total;
  const atLeast = paid.unknown > 0 ? '≥ ' : '';
  const ended = Object.entries({ landed: accepted, failed, lost, cancelled, 'under way': live })
    .filter(([, number]) => number > 0)
    .map(([name, number]) => `${number} ${name}`);
  const rows: (readonly [string, string])[] = [
    ['money', moneyText(paid)],
    ...row('per accepted task', total.perAccepted, (amount) => `${atLeast}${money(amount)}, failed attempts included`),
    ...row('per attempt', total.perAttempt, (amount) => `${atLeast}${money(amount)}`),
    ['attempts', `${attempts}: ${ended.join(', ')}`],
    ...row('success rate', successRate, (rate) => `${percent(rate)} of those that landed or failed`),
    ...row('took on average', average, duration),
    ['tokens', tokensText(tokens)],
  ];
  return table(
    rows.map(([name, value]) => [{ text: name, role: 'dim' as const }, { text: value }]),
    columns,
    style,
  );
}

function row(
  name: string,
  value: number | null,
  say: (value: number) => string,
): readonly (readonly [string, string])[] {
  return value === null ? [] : [[name, say(value)]];
}

function dearestLines(dearest: readonly CostGroup[], layout: Layout): readonly string[] {
  if (dearest.length < 2) return [];
  return ['', layout.style.paint('strong', 'Dearest tasks'), ...groupLines('task', dearest, layout)];
}

function groupLines(by: string, groups: readonly CostGroup[], { columns, style }: Layout): readonly string[] {
  const rows = groups.slice(0, MOST).map((group) => {
    const { name, attempts, accepted, successRate, money: paid, perAccepted, average, tokens } = group;
    return [
      oneLine(name),
      shortMoney(paid),
      perAccepted === null ? '' : `${paid.unknown > 0 ? '≥ ' : ''}${money(perAccepted)}`,
      count(attempts),
      count(accepted),
      successRate === null ? '' : percent(successRate),
      average === null ? '' : duration(average),
      ...tokenCells(tokens),
    ];
  });
  const heads = [
    by,
    'money',
    'per accepted',
    'attempts',
    'landed',
    'success',
    'average',
    'in',
    'out',
    'cache read',
    'cache write',
  ];
  const drop = [10, 9, 6, 8, 7, 5, 3, 4];
  return [...aligned([heads, ...rows], { left: [0], drop, columns, style }), ...more(groups.length)];
}

function tokenCells(tokens: CostSums['tokens']): readonly string[] {
  return [tokens.input, tokens.output, tokens.cacheRead, tokens.cacheWrite].map((number) =>
    number === 0 ? '' : count(number),
  );
}

function more(groups: number): readonly string[] {
  return groups > MOST ? [`and ${groups - MOST} more: --format csv`] : [];
}

/** What nobody knows is said, and how often; nothing at all is `none`. */
function moneyText(paid: CostMoney): string {
  const known = costText({ ...paid, unknown: false });
  const unknown = paid.unknown === 0 ? '' : `unknown cost, ${plural(paid.unknown, 'time')}`;
  return [known, unknown].filter((part) => part !== '').join(' + ') || 'none';
}

function shortMoney(paid: CostMoney): string {
  return shortCost({ ...paid, unknown: paid.unknown > 0 });
}

function importedText({ calls, tokens, money: paid }: Omit<ImportedGroup, 'name' | 'agent'>): string {
  const { unsplit, ...kinds } = tokens;
  const all = kinds.input + kinds.output + kinds.cacheRead + kinds.cacheWrite + unsplit;
  const of = calls === 0 ? '' : `, ${plural(calls, 'call')}`;
  return `${moneyText({ ...paid, replayed: null })}${of}, ${count(all)} tokens`;
}
