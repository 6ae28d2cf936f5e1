import type { Failure } from '../model/failure.ts';
import type { Bytes, EpochMillis } from '../model/units.ts';
import type { Result } from '../lib/result.ts';

/** What is exported: every event; one row a try at a task; one row an hour, metric, label, agent and model. */
export type ExportWhat = 'events' | 'attempts' | 'metrics';

/** Forms of tables, and of the OpenTelemetry protocol. */
export type TableFormat = 'csv' | 'ndjson' | 'parquet';
export type ExportFormat = TableFormat | 'otlp';

/**
 * What a column holds, and as what it comes in a row. `integer`: a whole number; `text`; `json`: any value that JSON can hold;
 * `time`: milliseconds since the epoch, UTC; `money`: µUSD, written as dollars.
 */
export type ColumnType = 'integer' | 'text' | 'json' | 'time' | 'money';

/** A column of a table. Names and meanings are documented and stay; new columns come at the end. */
export type Column = { readonly name: string; readonly type: ColumnType };

/** The values of one row, in the order of the columns; null: none. */
export type Row = readonly unknown[];

/** Turns rows into the bytes of a file. What it returns may be empty: encoders may hold rows back, a bounded number of them. */
export interface TableEncoder {
  rows(rows: readonly Row[]): Uint8Array;
  /** What is left; nothing comes after it. */
  end(): Uint8Array;
}

/** Begins a file of a table with these columns. Deterministic: the same rows make the same bytes. */
export type OpenTable = (columns: readonly Column[]) => TableEncoder;

/** The forms of tables; each is loaded when it is asked for. */
export type TableFormats = Readonly<Record<TableFormat, () => Promise<OpenTable>>>;

/** What of the record is exported. */
export type ExportRequest = {
  readonly format: ExportFormat;
  /** Null: all of it, which only OTLP has room for. */
  readonly what: ExportWhat | null;
  readonly since?: EpochMillis;
  readonly until?: EpochMillis;
  /** A whole session id. */
  readonly session?: string;
  /** Only events of these types. */
  readonly types?: readonly string[];
  /** Events that went to the archive, too. */
  readonly archive: boolean;
};

/** How much was exported: rows of a table, or spans, data points and log records. */
export type Exported = { readonly rows: number; readonly bytes: Bytes };

/** Takes bytes, in order; resolves when it has room for more. */
export type ByteSink = (bytes: Uint8Array) => Promise<void>;

/** One request of the OpenTelemetry protocol, as JSON. */
export type OtlpRequest = {
  readonly signal: 'traces' | 'metrics' | 'logs';
  /** Spans, data points or log records in it. */
  readonly items: number;
  readonly body: string;
};

/** Where OTLP goes: the base URL of a receiver, and headers, whose values are secrets. */
export type OtlpTarget = { readonly endpoint: string; readonly headers: Readonly<Record<string, string>> };

/** What a receiver did with a request: how many items it took, how many it refused, and why in its words. */
export type Delivered = { readonly accepted: number; readonly rejected: number; readonly message: string | null };

/** How long a sender may take. */
export type Patience = {
  /** For one answer. */
  readonly timeout: number;
  /** For all tries of one request together, waits between them included. */
  readonly total: number;
};

/**
 * Sends one request; tries again where the protocol allows it (429, 502, 503, 504, no connection), after the time that the
 * receiver names. Fails (`io`) when the patience is used up or after some seconds without a connection, when the receiver
 * refuses, and when it is aborted. The failure names the receiver without what may be secret in its URL, and no header.
 */
export type SendOtlp = (
  request: OtlpRequest,
  to: { readonly target: OtlpTarget; readonly patience: Patience; readonly signal?: AbortSignal },
) => Promise<Result<Delivered, Failure>>;

/** What sending an export came to. */
export type Sent = { readonly requests: number } & Delivered;

/** What was recorded, for other programs. Reads page by page; memory does not grow with what there is. */
export interface Exports {
  /** Writes an export to a sink. Ends early, with what was written, when aborted; the answer then says `stopped`. */
  write(request: ExportRequest, sink: ByteSink, signal?: AbortSignal): Promise<Result<Exported, Failure>>;
  /**
   * Writes a file: beside it first, then in its place, so that a file of that name is whole or not there. Refuses (`usage`) to
   * overwrite without `force`; what the system refuses is told (`io`), and nothing half written is left.
   */
  writeFile(
    request: ExportRequest,
    to: { readonly file: string; readonly force: boolean; readonly signal?: AbortSignal },
  ): Promise<Result<Exported, Failure>>;
  /**
   * Sends an export to a receiver, one request at a time; null: to the one that the configuration names. Stops at the first that
   * fails, telling how far it came.
   */
  send(request: ExportRequest, target: OtlpTarget | null, signal?: AbortSignal): Promise<Result<Sent, Failure>>;
}
