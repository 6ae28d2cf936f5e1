import { ALERT_TYPES } from '../../model/record-event.ts';
import type { Alert } from '../../model/alert.ts';
import type { Event } from '../../model/event.ts';
import type { Telemetry } from '../../ports/telemetry.ts';
import { AlertFold } from './fold-alerts.ts';

/** More new ones than this are read together with all others. */
const MOST = 200;

/** The alerts of a database, read once and then as far as there are new ones: a check a second must not read years of them. */
export class AlertLog {
  readonly #telemetry: Pick<Telemetry, 'alertEvents' | 'page'>;
  #fold: AlertFold | null = null;

  constructor(telemetry: Pick<Telemetry, 'alertEvents' | 'page'>) {
    this.#telemetry = telemetry;
  }

  /** Every alert there is now, as `foldAlerts` tells. */
  async alerts(): Promise<readonly Alert[]> {
    const fold = this.#fold;
    const news = fold === null ? null : await this.#newsAfter(fold.seq);
    if (fold === null || news === null) return this.#begin(await this.#telemetry.alertEvents());
    fold.add(news);
    return fold.alerts;
  }

  #begin(events: readonly Event[]): readonly Alert[] {
    this.#fold = new AlertFold();
    this.#fold.add(events);
    return this.#fold.alerts;
  }

  async #newsAfter(after: number): Promise<readonly Event[] | null> {
    const { events, more } = await this.#telemetry.page({ types: ALERT_TYPES, after, limit: MOST });
    return more ? null : events.toReversed();
  }
}
