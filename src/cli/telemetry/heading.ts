import { wallText } from '../../views/telemetry/zoned-time.ts';
import type { Context } from '../context.ts';
import { wrap } from '../text/width.ts';
import { type Windows, windowText } from './window.ts';

/** Which stretch of time is told of: its name, where it has one, and the one that sums really could tell. */
export function windowHeading(
  { window, name }: Windows,
  zone: string,
  { out }: Pick<Context, 'out'>,
): readonly string[] {
  const { paint } = out.style;
  const stretch = `${windowText(window, zone)}${zone === 'UTC' ? ' UTC' : ''}`;
  if (name === null) return [paint('strong', stretch)];
  const title = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  return title.length + 2 + stretch.length > out.columns()
    ? [paint('strong', title), paint('dim', stretch)]
    : [`${paint('strong', title)}  ${paint('dim', stretch)}`];
}

/** With which stretch a window is compared, and what is not known of it. `found`: something happened then. */
export function comparedText(
  { before, first }: Pick<Windows, 'before' | 'first'>,
  found: boolean,
  { zone, context }: { readonly zone: string; readonly context: Pick<Context, 'out'> },
): readonly string[] {
  if (before === null) return [];
  const stretch = windowText(before, zone);
  // What was before the first event is not known, and no share of it.
  const partly =
    before.since < first ? `, of which there are events from ${wallText(first, zone).slice(0, 16)} on` : '';
  const text = found ? `compared with ${stretch}${partly}` : `nothing to compare with: no events ${stretch}`;
  return remark(text, context);
}

/** A remark in as many lines as it needs. */
export function remark(text: string, { out }: Pick<Context, 'out'>): readonly string[] {
  return wrap(text, out.columns()).map((line) => out.style.paint('dim', line));
}
