import { version } from '../../lib/version.ts';
import type { OtlpRequest } from '../../ports/exporter.ts';
import { MAPPING_VERSION, SCHEMA_URL } from './conventions.ts';
import { attributes } from './otlp-json.ts';

/** Who sends: what all of its spans, points and records share. */
export type Sender = {
  /** Name of the repository. */
  readonly repository: string;
  /** Names the one process that sends as it goes; null for exports of what was recorded, which are the same from every process. */
  readonly instance: string | null;
};

/** Most items of one request, and about how long its JSON may get: receivers refuse what is too long. */
const MOST_ITEMS = 500;
const MOST_LENGTH = 1_000_000;

const NAMES = {
  traces: ['resourceSpans', 'scopeSpans', 'spans'],
  metrics: ['resourceMetrics', 'scopeMetrics', 'metrics'],
  logs: ['resourceLogs', 'scopeLogs', 'logRecords'],
} as const;

/** Puts items into requests of a good size, in order. Items are told as JSON: what they weigh is known then. */
export class Requests {
  readonly #signal: OtlpRequest['signal'];
  readonly #sender: Sender;
  #held: string[] = [];
  #items = 0;
  #length = 0;

  constructor(signal: OtlpRequest['signal'], sender: Sender) {
    this.#signal = signal;
    this.#sender = sender;
  }

  /** Takes an item, which counts as `count`; gives the request that is full before it, if one is. */
  add(item: object, count = 1): readonly OtlpRequest[] {
    const json = JSON.stringify(item);
    const full = this.#items + count > MOST_ITEMS || this.#length + json.length > MOST_LENGTH;
    const ready = full ? this.end() : [];
    this.#held.push(json);
    this.#items += count;
    this.#length += json.length;
    return ready;
  }

  /** The request that is left, if one is. */
  end(): readonly OtlpRequest[] {
    if (this.#held.length === 0) return [];
    const request = { signal: this.#signal, items: this.#items, body: this.#body() };
    [this.#held, this.#items, this.#length] = [[], 0, 0];
    return [request];
  }

  #body(): string {
    const [outer, inner, items] = NAMES[this.#signal];
    const scope = JSON.stringify({ name: 'buildrunner', version: MAPPING_VERSION });
    const resource = JSON.stringify({
      attributes: attributes({
        'service.name': 'buildrunner',
        'service.version': version,
        'service.instance.id': this.#sender.instance,
        'vcs.repository.name': this.#sender.repository,
        'br.mapping.version': MAPPING_VERSION,
      }),
    });
    const schemaUrl = JSON.stringify(SCHEMA_URL);
    const one = `{"scope":${scope},"${items}":[${this.#held.join(',')}],"schemaUrl":${schemaUrl}}`;
    return `{"${outer}":[{"resource":${resource},"${inner}":[${one}],"schemaUrl":${schemaUrl}}]}`;
  }
}
