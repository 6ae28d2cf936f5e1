import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createMaskStream } from './mask-stream.ts';
import { MASKED } from './mask-text.ts';
import { createMasker } from './masker.ts';
import { isWorthMasking } from './worth-masking.ts';

/** Values with all that is escaped somewhere, and chance in them. */
const chance = fc.string({
  unit: fc.constantFrom(...Array.from('abcdefghijkmnpqrstuvwxyzABCDEFGH23456789')),
  minLength: 10,
  maxLength: 30,
});
const signs = fc.string({
  unit: fc.constantFrom(...Array.from('aZ9 _-.+/=&?#%@:;,!*()\'"`\\$<>[]{}|~^éß€')),
  maxLength: 12,
});
const secrets = fc
  .tuple(chance, signs, chance, fc.constantFrom('', '', '😀', '\t', '\n'))
  .map(([first, middle, last, more]) => `${first}${middle}${more}${last}`)
  .filter(isWorthMasking);

const bytes = (text: string): Buffer => Buffer.from(text, 'utf8');
const json = (text: string): string => JSON.stringify(text).slice(1, -1);
const base64At = (text: string, before: string): string => bytes(before + text + before).toString('base64');
const each = (text: string, form: (unit: string) => string): string =>
  Array.from({ length: text.length }, (_, at) => form(text.charCodeAt(at).toString(16).padStart(4, '0'))).join('');

/** By code of somebody else's where there is some, so that the forms are not ours twice. */
const encoders: Readonly<Record<string, (text: string) => string>> = {
  plain: (text) => text,
  JSON: json,
  'JSON in JSON': (text) => json(json(text)),
  'JSON in JSON in JSON': (text) => json(json(json(text))),
  'JSON of ASCII': (text) => json(text).replaceAll(/[^\0-\x7f]/g, (unit) => each(unit, (hex) => `\\u${hex}`)),
  'JSON with /': (text) => json(text).replaceAll('/', '\\/'),
  encodeURIComponent,
  'encodeURIComponent twice': (text) => encodeURIComponent(encodeURIComponent(text)),
  encodeURI,
  'percent in lower case': (text) => encodeURIComponent(text).replaceAll(/%../g, (pair) => pair.toLowerCase()),
  'query of a URL': (text) => new URL(`http://h/?q=${encodeURIComponent(text)}`).searchParams.toString().slice(2),
  form: (text) => new URLSearchParams({ q: text }).toString().slice(2),
  base64: (text) => bytes(text).toString('base64'),
  'base64 after one byte': (text) => base64At(text, 'x'),
  'base64 after two bytes': (text) => base64At(text, 'xy'),
  'base64 after three bytes': (text) => base64At(text, 'xyz'),
  base64url: (text) => bytes(`user:${text}`).toString('base64url'),
  'base64 of JSON': (text) => bytes(JSON.stringify({ text })).toString('base64'),
  'base64 of UTF-16': (text) => Buffer.from(`$x='${text}'`, 'utf16le').toString('base64'),
  hex: (text) => bytes(text).toString('hex'),
  'hex in capitals': (text) => bytes(text).toString('hex').toUpperCase(),
  'unicode escapes': (text) => each(text, (hex) => `\\u${hex}`),
  "'…' in a shell": (text) => text.replaceAll("'", `'\\''`),
  '"…" in a shell': (text) => text.replaceAll(/["\\$`]/g, '\\$&'),
  XML: (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  'attribute of HTML': (text) =>
    text
      .replaceAll('&', '&amp;')
      .replaceAll('<', '&lt;')
      .replaceAll('>', '&gt;')
      .replaceAll('"', '&quot;')
      .replaceAll("'", '&#39;'),
};

/** What must not be there any more: the text itself, and of base64 what no neighbour has a part in. */
const hidden = (form: string): string => form.slice(4, -4);

describe('every way to write a value', () => {
  test.each(Object.keys(encoders))('%s', (name) => {
    const encode = encoders[name] ?? String;
    fc.assert(
      fc.property(secrets, fc.nat(), fc.constantFrom('', ' ', '"', 'x=', '\n'), (value, at, around) => {
        const masker = createMasker([value]);
        const form = encode(value);
        const text = `before ${around}${form}${around} after`;
        const whole = masker.mask(text);
        expect(whole).toContain(MASKED);
        expect(whole).not.toContain(hidden(form));
        expect(masker.mask(whole)).toBe(whole);
        expect(whole.length).toBeLessThanOrEqual(text.length);
        const stream = createMaskStream(masker);
        const cut = at % (text.length + 1);
        expect(stream.write(text.slice(0, cut)) + stream.write(text.slice(cut)) + stream.end()).toBe(whole);
      }),
      { numRuns: 60 },
    );
  });

  test('what is around stays, to the letter', () => {
    fc.assert(
      fc.property(secrets, (value) => {
        const { mask } = createMasker([value]);
        for (const name of ['plain', 'JSON', 'form', 'base64', 'hex', 'XML'])
          expect(mask(`é😀 before <${encoders[name]?.(value)}> after\r\n`)).toBe(`é😀 before <${MASKED}> after\r\n`);
      }),
    );
  });

  test('as a real shell and Python quote it', () => {
    const value = `it's a "t3st" \\ of $HOME & <é>`;
    const { mask } = createMasker([value]);
    const quoted = execFileSync('bash', ['-c', 'printf "%q\\n" "$0"; set -x; : "$0"', value], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'], LC_ALL: 'C.UTF-8' },
    });
    expect(mask(quoted).trim()).toBe(MASKED);
    const lines = String.raw`import json,shlex,sys,urllib.parse as u
v=sys.argv[1]
for x in (repr(v),repr(v.encode()),ascii(v),shlex.quote(v),json.dumps(v),u.quote(v),u.quote_plus(v),u.quote(v,safe='')): print(x)`;
    for (const line of execFileSync('python3', ['-X', 'utf8', '-c', lines, value], { encoding: 'utf8' })
      .trim()
      .split('\n'))
      expect(mask(line).replaceAll(/^b?['"]|['"]$/g, '')).toBe(MASKED);
  });

  test('a long value by its pieces, and lines of base64 and hex', () => {
    const value = Array.from({ length: 400 }, (_, at) => `${at}é9/x`).join('');
    const { mask } = createMasker([value]);
    expect(mask(`<${value}>`).replaceAll(MASKED, '')).toBe('<>');
    for (const encoding of ['base64', 'hex'] as const) {
      const lines =
        bytes(value)
          .toString(encoding)
          .match(/.{1,60}/g) ?? [];
      const rows =
        bytes(value)
          .toString(encoding)
          .match(encoding === 'hex' ? /.{1,60}/g : /.{1,76}/g) ?? [];
      expect(mask(rows.join('\n')).replaceAll(MASKED, '').trim().length).toBeLessThan(20);
      expect(lines.length).toBeGreaterThan(1);
    }
  });

  test('nothing is masked in a text without any of it', () => {
    const { mask } = createMasker(['zQ7'.repeat(9), `'"&<>/+=zQ7`]);
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ maxLength: 200 }), (one, other) => {
        expect(mask(one + other)).toBe(one + other);
      }),
      { numRuns: 500 },
    );
  });
});
