import type { Event } from '../../model/event.ts';
import type { AlertLevel } from '../../model/alert.ts';
import { plainText } from '../../views/plain-text.ts';
import { levelOf } from '../../model/event-level.ts';
import { eventWords } from '../../views/telemetry/event-words.ts';
import { wallText, offsetAt } from '../../views/telemetry/zoned-time.ts';
import type { Output } from '../context.ts';
import { fitLine, type Span, span } from '../text/line.ts';
import type { Glyphs, Role } from '../text/style.ts';
import { pad, width } from '../text/width.ts';

/** How events are laid out. */
export type EventLayout = {
  readonly out: Pick<Output, 'isTTY' | 'style' | 'columns'>;
  readonly zone: string;
  readonly now: number;
  /** All events are of one session: it need not be said with each. */
  readonly oneSession: boolean;
  /** Columns of what an event is about, and of its type; `null`: of usual width, since the events are not known yet. */
  readonly widths: { readonly who: number; readonly type: number } | null;
  /** Below each event its position, its id, and all that it recorded. */
  readonly verbose: boolean;
};

/** Where nothing is known of the events to come. */
const USUAL = { who: 18, type: 18 } as const;
/** Widest name of what an event is about. */
const MOST_WHO = 32;
/** From this width on there is room for the type of an event. */
const ROOMY = 96;

const SIGNS: Readonly<Record<AlertLevel, readonly [keyof Glyphs, Role]>> = {
  info: ['dot', 'dim'],
  warning: ['warn', 'warn'],
  error: ['bad', 'bad'],
  critical: ['bad', 'bad'],
};

/** Widths that fit all of these events. */
export function widthsOf(
  events: readonly Event[],
  oneSession: boolean,
): { readonly who: number; readonly type: number } {
  const widest = (texts: readonly string[]): number => Math.max(0, ...texts.map(width));
  return {
    who: Math.min(MOST_WHO, widest(events.map((event) => aboutOf(event, oneSession)))),
    type: widest(events.map(({ type }) => type)),
  };
}

/** Lines of events for a screen, with a heading where a day begins; or for a pipe, where each line says all. */
export class EventLines {
  readonly #layout: EventLayout;
  #day = '';

  constructor(layout: EventLayout) {
    this.#layout = layout;
  }

  /** The lines of one event. */
  of(event: Event): readonly string[] {
    const lines = this.#layout.out.isTTY ? this.#forScreen(event) : [this.#forPipe(event)];
    return this.#layout.verbose ? [...lines, this.#payload(event)] : lines;
  }

  #forScreen(event: Event): readonly string[] {
    const { out, zone, oneSession, widths } = this.#layout;
    const { who, type } = widths ?? USUAL;
    const [columns, shown] = [out.columns(), wallText(event.at, zone)];
    const level = levelOf(event);
    const { tone, text } = this.#words(event);
    const [sign, role]: readonly [keyof Glyphs, Role] = tone === 'good' ? ['good', 'good'] : SIGNS[level];
    const spans: Span[] = [
      span(shown.slice(11), 'dim'),
      span(` ${out.style.glyphs[sign]} `, role),
      span(who === 0 ? '' : `${pad(aboutOf(event, oneSession), who)}  `, 'strong'),
    ];
    if (columns >= ROOMY) spans.push(span(`${pad(event.type, type)}  `, 'dim'));
    spans.push(span(text, level === 'info' ? (tone === 'agent' ? 'dim' : 'plain') : role));
    return [...this.#heading(event, shown.slice(0, 10)), fitLine(spans, columns, out.style)];
  }

  #heading(event: Event, day: string): readonly string[] {
    const { out, oneSession } = this.#layout;
    if (day === this.#day) return [];
    this.#day = day;
    return [out.style.paint('dim', oneSession && event.session !== null ? `${day}, ${event.session}` : day)];
  }

  /** Fields first, in fixed order, so that `grep`, `cut` and `awk` find them. */
  #forPipe(event: Event): string {
    const { out, zone } = this.#layout;
    const time = wallText(event.at, zone).replace(' ', 'T') + offsetText(event.at, zone);
    const about = aboutOf(event, false);
    const fields = [time, levelOf(event).padEnd(8), event.type.padEnd(18), about === '' ? '-' : about];
    return `${fields.join(' ')} ${out.style.paint('plain', this.#words(event).text)}`;
  }

  #payload({ seq, id, data }: Event): string {
    const { out } = this.#layout;
    return fitLine([span(`  ${seq} ${id} ${plainText(JSON.stringify(data))}`, 'dim')], out.columns(), out.style);
  }

  #words(event: Event): ReturnType<typeof eventWords> {
    const { now, zone } = this.#layout;
    return eventWords(event, { now, offset: offsetAt(now, zone) / 60_000 });
  }
}

/** `api/2` for its second attempt, `notes-k3f9/api/2` where the session must be said. */
function aboutOf({ session, task, attempt }: Event, oneSession: boolean): string {
  const name = attempt ?? [session, task].filter((part) => part !== null).join('/');
  return oneSession && session !== null ? name.slice(session.length + 1) : name;
}

/** `Z`, or what the zone's clocks stand before UTC then: `+02:00`. */
function offsetText(at: number, zone: string): string {
  const minutes = Math.round(offsetAt(at, zone) / 60_000);
  if (minutes === 0) return 'Z';
  const two = (value: number): string => String(Math.floor(value)).padStart(2, '0');
  return `${minutes < 0 ? '-' : '+'}${two(Math.abs(minutes) / 60)}:${two(Math.abs(minutes) % 60)}`;
}
