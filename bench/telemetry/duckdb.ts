import { createRequire } from 'node:module';
import path from 'node:path';

/** What of `@duckdb/node-api` is used: it is installed by the bench, so that its types are not there to be checked. */
export type DuckDb = {
  run(sql: string): Promise<unknown>;
  runAndReadAll(sql: string): Promise<{ getRowsJson(): readonly (readonly unknown[])[] }>;
  createAppender(table: string): Promise<Appender>;
  closeSync(): void;
};

type Appender = {
  appendBigInt(value: bigint): void;
  appendInteger(value: number): void;
  appendVarchar(value: string): void;
  appendNull(): void;
  endRow(): void;
  flushSync(): void;
  closeSync(): void;
};

type Module = {
  readonly DuckDBInstance: {
    create(
      file: string,
      options: Readonly<Record<string, string>>,
    ): Promise<{ connect(): Promise<DuckDb>; closeSync(): void }>;
  };
};

/** Opens a DuckDB file with the DuckDB that lies in `home`. */
export async function openDuckDb(
  file: string,
  home: string,
): Promise<{ readonly connection: DuckDb; readonly close: () => void }> {
  const { DuckDBInstance } = createRequire(path.join(home, 'package.json'))('@duckdb/node-api') as Module;
  const instance = await DuckDBInstance.create(file, {});
  const connection = await instance.connect();
  return {
    connection,
    close: () => {
      connection.closeSync();
      instance.closeSync();
    },
  };
}
