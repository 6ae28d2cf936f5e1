import { styleText } from 'node:util';

/** What a piece of text means; the colour follows from it. Meaning is never in the colour alone. */
export type Role = 'good' | 'bad' | 'warn' | 'accent' | 'dim' | 'strong' | 'plain';

/** Paints text, or leaves it alone where colour is off. */
export type Paint = (role: Role, text: string) => string;

/** Signs that stand before a status word, and what bars are drawn with: `fill` and `spark` are steps, from least to most. */
export type Glyphs = Readonly<
  Record<
    'good' | 'bad' | 'warn' | 'work' | 'wait' | 'skip' | 'dot' | 'bar' | 'rest' | 'up' | 'down' | 'fill' | 'spark',
    string
  >
>;

/** How text may look on one stream. */
export type Style = { readonly color: boolean; readonly paint: Paint; readonly glyphs: Glyphs };

const FORMATS = {
  good: 'green',
  bad: 'red',
  warn: 'yellow',
  accent: 'cyan',
  dim: 'dim',
  strong: 'bold',
} as const satisfies Record<Exclude<Role, 'plain'>, Parameters<typeof styleText>[0]>;

const UNICODE: Glyphs = {
  good: '✓',
  bad: '✗',
  warn: '!',
  work: '●',
  wait: '○',
  skip: '–',
  dot: '·',
  bar: '━',
  rest: '─',
  up: '▲',
  down: '▼',
  fill: '▏▎▍▌▋▊▉█',
  spark: '▁▂▃▄▅▆▇█',
};
const ASCII: Glyphs = {
  good: '+',
  bad: 'x',
  warn: '!',
  work: '*',
  wait: 'o',
  skip: '-',
  dot: '-',
  bar: '=',
  rest: '-',
  up: '^',
  down: 'v',
  fill: '#',
  spark: '_.-=+*#@',
};

/** What decides about colour. */
export type ColorQuestion = {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly isTTY: boolean;
  readonly noColorFlag: boolean;
};

/** NO_COLOR > --no-color > FORCE_COLOR > is it a terminal > TERM=dumb; after no-color.org and force-color.org, where an empty value means unset. */
export function wantsColor({ env, isTTY, noColorFlag }: ColorQuestion): boolean {
  if (isSet(env['NO_COLOR']) || noColorFlag) return false;
  if (isSet(env['FORCE_COLOR'])) return env['FORCE_COLOR'] !== '0' && env['FORCE_COLOR'] !== 'false';
  return isTTY && env['TERM'] !== 'dumb';
}

/** The style for a stream. The Linux console and dumb terminals have no font for our signs and get plain ones. */
export function styleFor(question: ColorQuestion): Style {
  const color = wantsColor(question);
  const term = question.env['TERM'];
  return {
    color,
    paint: color ? painted : (_role, text) => text,
    glyphs: term === 'linux' || term === 'dumb' ? ASCII : UNICODE,
  };
}

/** No colour: for pipes, tests and documents. */
export const PLAIN: Style = { color: false, paint: (_role, text) => text, glyphs: UNICODE };

function painted(role: Role, text: string): string {
  return role === 'plain' || text === '' ? text : styleText(FORMATS[role], text, { validateStream: false });
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== '';
}
