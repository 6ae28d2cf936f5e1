import type { TableFormats } from '../../ports/exporter.ts';

/** Every form of a table. A new one is a folder beside this file and a line here. */
export const tableFormats: TableFormats = {
  csv: async () => (await import('./csv/index.ts')).csv,
  ndjson: async () => (await import('./ndjson/index.ts')).ndjson,
  parquet: async () => (await import('./parquet/index.ts')).parquet,
};
