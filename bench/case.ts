import type { Launch, Measured, MeasureOptions } from './measure.ts';
import type { Tool } from './tools/tool.ts';

/** One figure, or a few that come out of the same runs. */
export type BenchCase = {
  /** How it is called on the command line. */
  readonly name: string;
  readonly run: (bench: Bench) => Promise<Section>;
};

/** What a case works with. */
export type Bench = {
  /** Fewer rounds and smaller graphs: shows that everything works, and is no measurement. */
  readonly quick: boolean;
  /** Names of tools to leave out. */
  readonly without: ReadonlySet<string>;
  /** The environment of everything that is started: a home of its own, nothing of the person's. */
  readonly env: Readonly<Record<string, string>>;
  /** Makes an empty folder, gone when the bench ends. */
  readonly folder: (name: string) => Promise<string>;
  /** The tool, installed where it had to be. */
  readonly tool: (name: ToolName) => Promise<Tool | Missing>;
  readonly measure: (launch: Launch, options?: MeasureOptions) => Promise<Measured>;
  /** A line of progress for the person who waits. */
  readonly say: (line: string) => void;
};

/** BuildRunner and those beside it. */
export type ToolName = 'br' | 'make' | 'nx' | 'turbo' | 'lage';

/** A tool that is not there, in words for its column. */
export type Missing = { readonly missing: string };

/** One part of the report. */
export type Section = {
  readonly title: string;
  /** What was measured, exactly. */
  readonly about: string;
  readonly tables: readonly Table[];
  readonly aims: readonly Aim[];
  /** What a reader should know of these numbers: what was left out, and why. */
  readonly notes: readonly string[];
  /** Set when the case could not be carried out; `about` says why. */
  readonly failed?: boolean;
};

/** The first column names the row. */
export type Table = { readonly columns: readonly string[]; readonly rows: readonly (readonly string[])[] };

/** Something that was aimed for, and what was measured. It is reported, never enforced: machines differ. */
export type Aim = {
  readonly what: string;
  /** The unit and its place: `×`, ` ms`, ` MB`, ` s`. */
  readonly unit: string;
  readonly atMost: number;
  /** Null when it could not be measured: a note of the section says why. */
  readonly measured: number | null;
};
