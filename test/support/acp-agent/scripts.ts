import { symlink, writeFile } from 'node:fs/promises';
import { RequestError } from '@agentclientprotocol/sdk';

/** What a script can do while it has a prompt. */
export type Scene = {
  /** Sends updates of the conversation. */
  readonly tell: (...updates: readonly object[]) => Promise<void>;
  readonly say: (words: string) => Promise<void>;
  /** Asks the client; an error is returned as its code and message. */
  readonly ask: (method: string, params: object) => Promise<unknown>;
  /** Writes a line to the protocol's stream. */
  readonly raw: (line: string) => void;
  readonly prompt: string;
  /** What was chosen as a model. */
  readonly model: string;
  /** Resolves when the client has cancelled. */
  readonly cancelled: Promise<void>;
};

/** How the scripted agent behaves. Everything but the steps of a prompt has a good default. */
export type Script = {
  readonly greeting?: object;
  readonly session?: object;
  readonly refuses?: RequestError;
  /** Told when a conversation is loaded: before the answer, and after it. */
  readonly history?: readonly object[];
  readonly late?: readonly object[];
  /** The answer to the choice of a model. */
  readonly chosen?: object;
  /** Lines before everything else. */
  readonly noise?: readonly string[];
  readonly silent?: boolean;
  /** Neither the end of its input nor SIGTERM ends it. */
  readonly stubborn?: boolean;
  /** Returns what differs from a plain end of the turn. */
  readonly steps: (scene: Scene) => Promise<object>;
};

const chunk = (text: string): object => ({ sessionUpdate: 'agent_message_chunk', content: { type: 'text', text } });
const OPTIONS = [
  { optionId: 'always', name: 'Always', kind: 'allow_always' },
  { optionId: 'once', name: 'Once', kind: 'allow_once' },
  { optionId: 'no', name: 'No', kind: 'reject_once' },
];
const edit = (id: string, path: string): object => ({
  toolCallId: id,
  title: `Edit ${path}`,
  kind: 'edit',
  content: [{ type: 'diff', path, oldText: 'a\nb\n', newText: 'a\nc\nd\n' }],
});
const hello = async ({ say, model }: Scene): Promise<object> => {
  await say(`model ${model}`);
  return {};
};
const models = {
  models: {
    availableModels: [
      { modelId: 'small', name: 'Small' },
      { modelId: 'big', name: 'Big' },
    ],
    currentModelId: 'small',
  },
};
const option = (currentValue: string): object => ({
  configOptions: [
    { id: 'effort', name: 'Effort', category: 'thought_level', type: 'select', currentValue: 'low', options: [] },
    {
      id: 'llm',
      name: 'Model',
      category: 'model',
      type: 'select',
      currentValue,
      options: [
        {
          group: 'g',
          name: 'G',
          options: [
            { value: 'small', name: 'Small' },
            { value: 'big', name: 'Big' },
          ],
        },
      ],
    },
  ],
});
const effort = (currentValue: string): object => ({
  configOptions: [
    {
      id: 'effort',
      name: 'Effort',
      category: 'thought_level',
      type: 'select',
      currentValue,
      options: [
        { value: 'low', name: 'Low' },
        { value: 'high', name: 'High' },
      ],
    },
  ],
});
/** Every script by name. */
export const scenarios: Readonly<Record<string, Script>> = {
  /** Text in pieces, thoughts, a plan, a command, an edit that is asked for, usage and cost. */
  work: {
    session: models,
    steps: async ({ tell, ask }) => {
      await tell({ sessionUpdate: 'agent_thought_chunk', content: { type: 'text', text: 'Hm.' } });
      await tell(...['I will ', 'do it', '.\n\nFirst', ' a look.'].map(chunk));
      await tell({
        sessionUpdate: 'plan',
        entries: [
          { content: 'Look', priority: 'high', status: 'completed' },
          { content: 'Write', priority: 'high', status: 'in_progress' },
        ],
      });
      await tell(
        { sessionUpdate: 'tool_call', toolCallId: 'c1', title: 'Shell', kind: 'execute', status: 'pending' },
        {
          sessionUpdate: 'tool_call_update',
          toolCallId: 'c1',
          status: 'in_progress',
          rawInput: { command: ['ls', '-l'] },
        },
        {
          sessionUpdate: 'tool_call_update',
          toolCallId: 'c1',
          status: 'completed',
          content: [{ type: 'content', content: { type: 'text', text: 'total 0\nmore' } }],
        },
        { sessionUpdate: 'usage_update', used: 10, size: 100, cost: { amount: 0.01, currency: 'USD' } },
        { sessionUpdate: 'tool_call', ...edit('c2', 'hello.txt'), status: 'pending' },
      );
      await ask('session/request_permission', { toolCall: { toolCallId: 'c2' }, options: OPTIONS });
      await ask('fs/write_text_file', { path: `${process.cwd()}/hello.txt`, content: 'hello\n' });
      await tell(
        { sessionUpdate: 'tool_call_update', toolCallId: 'c2', status: 'completed' },
        { sessionUpdate: 'usage_update', used: 20, size: 100, cost: { amount: 0.025, currency: 'USD' } },
        { sessionUpdate: 'a_kind_of_tomorrow', more: 1 },
        chunk('Wrote it.'),
      );
      return {
        usage: {
          totalTokens: 190,
          inputTokens: 100,
          outputTokens: 50,
          thoughtTokens: 5,
          cachedReadTokens: 30,
          cachedWriteTokens: 5,
        },
      };
    },
  },

  /** Asks for this and that, and says which option was chosen. */
  asks: {
    steps: async ({ ask, say, tell }) => {
      const answers: string[] = [];
      const permit = async (toolCall: object, options: readonly object[] = OPTIONS): Promise<void> => {
        const { outcome } = (await ask('session/request_permission', { toolCall, options })) as {
          outcome: { outcome: string; optionId?: string };
        };
        answers.push(outcome.optionId ?? outcome.outcome);
      };
      await permit(edit('in', 'src/new.ts'));
      await permit(edit('out', '../outside.txt'));
      await permit({ toolCallId: 'sh', title: 'make', kind: 'execute', rawInput: { command: 'make' } });
      await permit({ toolCallId: 'web', title: 'Fetch', kind: 'fetch', rawInput: { url: 'https://example.org' } });
      // The kind was told before; an option for once is not there.
      await tell({ sessionUpdate: 'tool_call', ...edit('later', 'ok.txt') });
      await permit({ toolCallId: 'later' }, OPTIONS.slice(0, 1));
      await say(answers.join(' '));
      return {};
    },
  },

  /** Uses the client's files, and says what it was answered. */
  files: {
    steps: async ({ ask, say }) => {
      const cwd = process.cwd();
      await symlink('..', 'up');
      await symlink('../nowhere-yet.txt', 'dangling.txt');
      await writeFile('lines.txt', 'one\ntwo\nthree\nfour\n');
      const write = (path: string): Promise<unknown> => ask('fs/write_text_file', { path, content: 'x\n' });
      const read = (path: string, more: object = {}): Promise<unknown> => ask('fs/read_text_file', { path, ...more });
      const answers = [
        await write(`${cwd}/deep/er/in.txt`),
        await write(`${cwd}/../out.txt`),
        await write(`${cwd}/up/out.txt`),
        await write(`${cwd}/dangling.txt`),
        await write(`${cwd}/.git/hooks/pre-commit`),
        await read(`${cwd}/lines.txt`, { line: 2, limit: 2 }),
        await read(`${cwd}/missing.txt`),
        await read('/etc/hostname'),
        await ask('terminal/create', { command: 'ls' }),
      ];
      await say(JSON.stringify(answers));
      return {};
    },
  },

  prompt: { steps: async ({ say, prompt }) => (await say(prompt), {}) },
  'no-model': { steps: hello },
  option: { session: option('small'), chosen: option('big'), steps: hello },
  effort: { session: effort('low'), chosen: effort('high'), steps: hello },
  'effort-ignored': { session: effort('low'), chosen: effort('low'), steps: hello },
  'option-ignored': { session: option('small'), chosen: option('small'), steps: hello },

  /** Tells its history before it answers, and goes on after that. */
  load: {
    greeting: { agentCapabilities: { loadSession: true } },
    history: [
      chunk('Old words.'),
      { sessionUpdate: 'usage_update', used: 1, size: 9, cost: { amount: 0.5, currency: 'USD' } },
    ],
    late: [
      chunk('Older'),
      chunk(' words.'),
      { sessionUpdate: 'tool_call', ...edit('old', 'old.txt'), status: 'completed' },
    ],
    steps: async ({ say, tell }) => {
      await say('New words.');
      await tell({ sessionUpdate: 'usage_update', used: 1, size: 9, cost: { amount: 0.75, currency: 'USD' } });
      return {};
    },
  },
  resume: { greeting: { agentCapabilities: { sessionCapabilities: { resume: {} } } }, steps: hello },

  /** Says that it waits, and stops when it is told to. */
  waits: {
    steps: async ({ say, cancelled }) => {
      await say('Waiting.\n\n');
      await cancelled;
      await say('Stopping.');
      return { stopReason: 'cancelled' };
    },
  },
  /** The same, and never stops. */
  stubborn: {
    stubborn: true,
    steps: async ({ say }) => (await say('Waiting.\n\n'), new Promise<never>(() => undefined)),
  },
  silent: { silent: true, steps: hello },

  dies: {
    steps: async ({ say }) => {
      await say('Oh.');
      process.stderr.write('it broke\n');
      process.exitCode = 3;
      process.stdin.destroy();
      return new Promise<never>(() => undefined);
    },
  },
  killed: {
    steps: async ({ say }) => (
      await say('Oh.'),
      process.kill(process.pid, 'SIGKILL'),
      new Promise<never>(() => undefined)
    ),
  },
  noisy: {
    noise: ['Welcome!', '', '[1, 2]', '{"no": "message"}'],
    steps: async ({ raw, say }) => (raw('half a {'), await say('Works.'), {}),
  },
  babbles: { silent: true, noise: Array.from({ length: 40 }, (_, index) => `> line ${index}`), steps: hello },
  tomorrow: { greeting: { protocolVersion: 2 }, steps: hello },

  'no-login': { refuses: new RequestError(-32_000, 'Authentication required'), steps: hello },
  quota: { steps: () => Promise.reject(new RequestError(429, 'You exceeded your current quota.')) },
};
