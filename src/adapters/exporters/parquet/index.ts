import { ByteWriter, type ColumnSource, ParquetWriter, type SchemaElement } from 'hyparquet-writer';
import { version } from '../../../lib/version.ts';
import type { Column, ColumnType, OpenTable, Row } from '../../../ports/exporter.ts';

/** A row group ends with either: what is held in memory is bounded, and readers get pieces of a good size. */
const GROUP_ROWS = 20_000;
const GROUP_BYTES = 16 * 1024 * 1024;

/** https://github.com/apache/parquet-format/blob/master/LogicalTypes.md; 18 digits are what an INT64 holds. */
const TYPES: Readonly<Record<ColumnType, Omit<SchemaElement, 'name'>>> = {
  integer: { type: 'INT64' },
  text: { type: 'BYTE_ARRAY', converted_type: 'UTF8' },
  json: { type: 'BYTE_ARRAY', converted_type: 'JSON' },
  time: {
    type: 'INT64',
    converted_type: 'TIMESTAMP_MILLIS',
    logical_type: { type: 'TIMESTAMP', isAdjustedToUTC: true, unit: 'MILLIS' },
  },
  money: { type: 'INT64', converted_type: 'DECIMAL', precision: 18, scale: 6 },
};

/**
 * Apache Parquet, compressed with Snappy: whole numbers as INT64, times as UTC timestamps in milliseconds, money as
 * DECIMAL(18, 6), JSON as JSON. Every column may be null. Row groups are bounded by rows and by bytes.
 */
export const parquet: OpenTable = (columns) => {
  const writer = new ByteWriter();
  const file = new ParquetWriter({ writer, schema: schemaOf(columns), createdBy: `BuildRunner ${version}` });
  let held: Row[] = [];
  let bytes = 0;
  const writeGroup = (): void => {
    if (held.length === 0) return;
    // Nothing to wait for: this writer keeps its bytes.
    void file.write({ columnData: columnData(held, columns), rowGroupSize: held.length });
    [held, bytes] = [[], 0];
  };
  /** What was written since the last time. Offsets in the file count on. */
  const taken = (): Uint8Array => {
    const part = writer.getBytes().slice();
    writer.index = 0;
    return part;
  };
  return {
    rows: (rows) => {
      for (const row of rows) {
        held.push(row);
        bytes += sizeOf(row);
        if (held.length >= GROUP_ROWS || bytes >= GROUP_BYTES) writeGroup();
      }
      return taken();
    },
    end: () => {
      writeGroup();
      void file.finish();
      return taken();
    },
  };
};

function schemaOf(columns: readonly Column[]): SchemaElement[] {
  return [
    { name: 'root', num_children: columns.length },
    ...columns.map(({ name, type }): SchemaElement => ({ name, ...TYPES[type], repetition_type: 'OPTIONAL' })),
  ];
}

function columnData(rows: readonly Row[], columns: readonly Column[]): ColumnSource[] {
  return columns.map(({ name, type }, index) => ({ name, data: rows.map((row) => stored(row[index] ?? null, type)) }));
}

/** Numbers of 64 bits are bigints there. */
function stored(value: unknown, type: ColumnType): unknown {
  if (value === null) return null;
  switch (type) {
    case 'integer':
    case 'time':
    case 'money':
      return BigInt(Number(value));
    case 'json':
    case 'text':
      return value;
  }
}

/** About what a row takes; objects by their text, for that is what is written. */
function sizeOf(row: Row): number {
  let size = 0;
  for (const value of row) {
    if (typeof value === 'string') size += value.length;
    else size += typeof value === 'object' && value !== null ? JSON.stringify(value).length : 8;
  }
  return size;
}
