/** How an agent that asks before it acts is answered; nobody is there to be asked. */
export type PermissionPolicy =
  /** Whatever it asks for is allowed. */
  | 'allow'
  /** What stays in the workspace is allowed: changes of its files, and commands; the rest is denied. */
  | 'workspace'
  /** Whatever it asks for is denied: it may read and say. */
  | 'deny';

/** An agent that speaks the Agent Client Protocol over its standard streams: https://agentclientprotocol.com */
export type AcpDefinition = {
  readonly kind: 'acp';
  /** Its name in plans. */
  readonly name: string;
  /** One line for `br agents`, or null. */
  readonly summary: string | null;
  /** The account that it spends from: the name of another agent, or one that agents share. Missing: one of its own, called as it is. */
  readonly account?: string;
  /** The program and its arguments, such as `['gemini', '--acp']`. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  readonly permissions: PermissionPolicy;
  /** Absolute paths, or such that begin with `~/`, that it must write beside its workspace when confined. */
  readonly writable: readonly string[];
};

/** Any other program that takes a prompt and works on files. */
export type CustomDefinition = {
  readonly kind: 'custom';
  readonly name: string;
  readonly summary: string | null;
  /** As of `AcpDefinition`. */
  readonly account?: string;
  /** The program and its arguments. `{prompt}`, `{prompt_file}`, `{model}`, `{effort}`, `{workspace}`, `{task}` and `{attempt}` stand for what they name. */
  readonly argv: readonly string[];
  readonly env: Readonly<Record<string, string>>;
  /** How the prompt goes in: in place of `{prompt}` among the arguments, on standard input, or as a file named by `{prompt_file}`. */
  readonly prompt: 'argument' | 'stdin' | 'file';
  /** A line of output that matches this (a regular expression of RE2) is its last word: it is ended if it lives on. Null: it ends by itself. */
  readonly doneLine: string | null;
  /** Exit codes that mean it did what it could. */
  readonly okCodes: readonly number[];
  /** Arguments that print its version, to see whether it is there; null: only looked for. */
  readonly versionArgs: readonly string[] | null;
  readonly writable: readonly string[];
};

/** An agent that the user's configuration names. */
export type AgentDefinition = AcpDefinition | CustomDefinition;
