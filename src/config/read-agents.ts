import type { Findings, Path } from '../document/findings.ts';
import type { MapReader } from '../document/map-reader.ts';
import type { SourceDocument } from '../document/source-document.ts';
import { suggest } from '../document/suggest.ts';
import { identifier } from '../document/value-schemas.ts';
import { kinds } from '../document/value-words.ts';
import type { AgentDefinition } from '../model/agent-definition.ts';
import type { ConfigLayer } from '../model/config.ts';
import type { Place } from '../model/failure.ts';
import { DEFAULT_OK_CODES, DEFAULT_PERMISSIONS } from './config-defaults.ts';
import { type AcpDocument, acpFields, type CustomDocument, customFields } from './config-schema.ts';
import { bracedWords, PLACEHOLDERS } from './placeholders.ts';

/** An agent of a file, and where its name stands. */
export type ReadAgent = { readonly definition: AgentDefinition; readonly place: Place };

/** What agents are read with. */
export type AgentsContext = {
  readonly layer: ConfigLayer;
  readonly reader: MapReader;
  readonly document: SourceDocument;
  readonly findings: Findings;
  /** The home of whoever runs `br`: what `~/` before a program stands for. */
  readonly home: string;
  /** Names that are taken. */
  readonly builtIn: ReadonlySet<string>;
};

const name = identifier('agent');

/** The agents of a file that are right; what is wrong with the others is told. */
export function readAgents(value: unknown, context: AgentsContext): readonly ReadAgent[] {
  const { reader } = context;
  if (value === undefined || !reader.isMap(value, ['agents'])) return [];
  return Object.entries(value).flatMap(([key, entry]) => {
    const agent = readAgent(key, entry, context);
    return agent === null ? [] : [agent];
  });
}

function readAgent(key: string, entry: unknown, context: AgentsContext): ReadAgent | null {
  const { reader, builtIn, document } = context;
  const path = ['agents', key];
  const named = name.safeParse(key).success;
  if (!named)
    reader.problem(
      path,
      `An agent cannot be called "${key}".`,
      `Give it ${kinds.id.expected}. ${kinds.id.remedy}`,
      'key',
    );
  else if (builtIn.has(key))
    reader.problem(path, `"${key}" is the name of a built-in agent.`, `Choose another one, such as my-${key}.`, 'key');
  if (!reader.isMap(entry, path)) return null;
  const definition = definitionOf(key, entry, path, context);
  return definition === null || !named || builtIn.has(key) ? null : { definition, place: document.place(path, 'key') };
}

function definitionOf(
  key: string,
  entry: Readonly<Record<string, unknown>>,
  path: Path,
  context: AgentsContext,
): AgentDefinition | null {
  const { reader } = context;
  const acp = 'acp' in entry;
  const run = 'run' in entry;
  if (acp && run)
    reader.problem(
      [...path, 'run'],
      `The agent "${key}" has both "acp" and "run".`,
      'Keep "acp" if it speaks the Agent Client Protocol, else "run".',
      'key',
    );
  if (acp !== run) return acp ? acpAgent(key, entry, path, context) : customAgent(key, entry, path, context);
  const known = [...new Set([...Object.keys(acpFields), ...Object.keys(customFields)])];
  reader.unknownKeys(entry, path, known);
  const meant = Object.keys(entry).some(
    (each) => !known.includes(each) && ['acp', 'run'].includes(suggest(each, known) ?? ''),
  );
  // A misspelt one is told as that.
  if (!acp && !meant)
    reader.problem(
      path,
      `The agent "${key}" names no program.`,
      'Add acp: with the command of an agent that speaks the Agent Client Protocol, or run: with that of any other.',
      'key',
    );
  return null;
}

function acpAgent(key: string, entry: object, path: Path, context: AgentsContext): AgentDefinition | null {
  const fields = context.reader.map<AcpDocument>(acpFields, entry, path);
  checkWritable(fields.writable, path, context);
  const argv = programOf(fields.acp, [...path, 'acp'], context);
  if (argv === null) return null;
  return { kind: 'acp', argv, permissions: fields.permissions ?? DEFAULT_PERMISSIONS, ...common(key, fields) };
}

function customAgent(key: string, entry: object, path: Path, context: AgentsContext): AgentDefinition | null {
  const fields = context.reader.map<CustomDocument>(customFields, entry, path);
  checkWritable(fields.writable, path, context);
  const argv = programOf(fields.run, [...path, 'run'], context);
  if (argv === null) return null;
  checkPlaceholders(argv, path, context);
  const prompt = fields.prompt ?? promptWay(argv);
  // What is there but wrong was told already.
  if (fields.prompt !== undefined || !('prompt' in entry)) checkPrompt(argv, prompt, path, context);
  return {
    kind: 'custom',
    argv,
    prompt,
    doneLine: fields.done_line ?? null,
    okCodes: fields.ok_codes ?? DEFAULT_OK_CODES,
    versionArgs: fields.version_args ?? null,
    ...common(key, fields),
  };
}

function common(
  key: string,
  fields: Partial<AcpDocument | CustomDocument>,
): Pick<AgentDefinition, 'name' | 'summary' | 'env' | 'writable' | 'account'> {
  return {
    name: key,
    summary: fields.summary?.trim() ?? null,
    env: fields.env ?? {},
    writable: fields.writable ?? [],
    ...(fields.account === undefined ? {} : { account: fields.account }),
  };
}

/** A program that is found: by name on PATH, at an absolute path, or in the attempt's own tree where that can be named. */
function programOf(
  argv: readonly string[] | undefined,
  path: Path,
  { reader, home }: AgentsContext,
): readonly string[] | null {
  const [program, ...args] = argv ?? [];
  if (program === undefined) return null;
  if (program.startsWith('~/')) return [home + program.slice(1), ...args];
  const inTree = path.at(-1) === 'run';
  if (program.includes('/') && !program.startsWith('/') && !(inTree && program.startsWith('{workspace}/'))) {
    const rest = program.replace(/^(?:\.\/+)+/, '');
    reader.problem(
      path,
      `The program "${program}" is at a place that depends on where it is started.`,
      `Write its name when it is on PATH, or an absolute path${inTree ? `, or {workspace}/${rest} for a program of the repository` : ''}.`,
    );
    return null;
  }
  return [program, ...args];
}

function promptWay(argv: readonly string[]): 'argument' | 'stdin' | 'file' {
  const words = bracedWords(argv);
  return words.includes('prompt') ? 'argument' : words.includes('prompt_file') ? 'file' : 'stdin';
}

/** The way the prompt goes in, and the command line's own word for it, must agree: else the prompt goes nowhere, or in twice. */
function checkPrompt(
  argv: readonly string[],
  prompt: 'argument' | 'stdin' | 'file',
  path: Path,
  { reader }: AgentsContext,
): void {
  const words = bracedWords(argv);
  const own = { argument: 'prompt', file: 'prompt_file', stdin: null }[prompt];
  if (own !== null && !words.includes(own))
    reader.problem(
      [...path, 'prompt'],
      `The prompt is to go in as ${prompt === 'file' ? 'a file' : 'an argument'}, and "run" has no {${own}}.`,
      `Write "{${own}}" in "run" where it belongs.`,
    );
  for (const [word, way] of [
    ['prompt', 'argument'],
    ['prompt_file', 'file'],
  ] as const)
    if (words.includes(word) && word !== own)
      reader.problem(
        [...path, 'run'],
        `"run" has {${word}}, and the prompt goes in ${prompt === 'stdin' ? 'on standard input' : prompt === 'file' ? 'as a file' : 'as an argument'}.`,
        `Take {${word}} out, or write prompt: ${way}.`,
      );
}

function checkPlaceholders(argv: readonly string[], path: Path, { document, findings }: AgentsContext): void {
  for (const word of bracedWords(argv)) {
    if ((PLACEHOLDERS as readonly string[]).includes(word)) continue;
    const likely = suggest(word, PLACEHOLDERS);
    findings.warning(
      document.place([...path, 'run']),
      `{${word}} stands for nothing, and is passed on as it is.`,
      likely === null
        ? `These stand for something: ${PLACEHOLDERS.map((each) => `{${each}}`).join(', ')}.`
        : `Did you mean {${likely}}?`,
    );
  }
}

/** What a confined agent may write is for whoever owns the disk to say, not for the repository it is confined for. */
function checkWritable(writable: readonly string[] | undefined, path: Path, { layer, reader }: AgentsContext): void {
  if (layer === 'user' || writable === undefined) return;
  reader.problem(
    [...path, 'writable'],
    '"writable" opens your disk to a confined agent, so it does not count in a file of the repository.',
    'Take it out; whoever confines this agent defines it, with writable, in their own configuration.',
    'key',
  );
}
