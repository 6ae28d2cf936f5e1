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

/** A remark in as many lines as it needs. */
export function remark(text: string, { out }: Pick<Context, 'out'>): readonly string[] {
  return wrap(text, out.columns()).map((line) => out.style.paint('dim', line));
}
