/** A file, or what is one for a scan: a blob, a message, standard input. */
export type FileToScan = {
  readonly path: string;
  readonly bytes: Buffer;
  readonly commit: string | null;
  /** What stood there before: findings whose value was in it already are not told. Null: nothing. */
  readonly previous?: () => Promise<Buffer | null>;
  /** Whether a file of this name was there before: what is in the name is no news. Default: false. */
  readonly hasOldName?: boolean;
};
