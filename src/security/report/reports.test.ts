import { describe, expect, test } from 'vitest';
import * as z from 'zod';
import type { SecurityFinding } from '../finding.ts';
import { report } from './formats.ts';

const NAMES = ['src/a b.py', `odd "q" & <n>\n'é\u0001#%?.py`, '/outside/of/it.py', 'x.zip!in/é.py'];

function finding(path: string, more: Partial<SecurityFinding> = {}): SecurityFinding {
  const place = { path, line: 2, column: 3, endLine: 2, endColumn: 9 };
  return {
    kind: 'secret',
    rule: 'acme-key',
    title: 'Acme <key> & "more"',
    severity: 'high',
    confidence: 'high',
    example: false,
    place,
    excerpt: `token = '[masked]' <&> ]]> "`,
    fingerprint: '0123456789abcdef'.repeat(2),
    commit: null,
    encodings: [],
    remedy: { text: 'Take it out.', code: null },
    steps: [],
    docs: 'https://acme.example/docs',
    ...more,
  };
}

const SQL = finding('src/b.py', {
  kind: 'sql',
  rule: 'sql-injection',
  severity: 'medium',
  confidence: 'medium',
  docs: null,
  steps: [
    { place: { path: 'src/b.py', line: 1, column: 1, endLine: 1, endColumn: 5 }, text: 'name comes in' },
    { place: { path: 'src/b.py', line: 2, column: 3, endLine: 3, endColumn: 2 }, text: 'is run' },
  ],
});
const ALL = [...NAMES.map((name) => finding(name)), finding(NAMES[0] ?? '', { commit: 'c'.repeat(40) }), SQL];
const TIMES = { version: '4.0.0', start: new Date(0), end: new Date(61_000) };

/** The parts of SARIF 2.1.0's schema that these logs use: https://docs.oasis-open.org/sarif/sarif/v2.1.0/ , with its `additionalProperties: false`. */
const message = z.strictObject({ text: z.string().min(1) });
const physicalLocation = z.strictObject({
  artifactLocation: z.strictObject({
    // RFC 3986: no blank, no control character, no raw letter beyond ASCII, and relative only with a base.
    uri: z.string().regex(/^(?:file:\/\/\/)?[\w.~!$&'()*+,;=:@%/-]+$/),
    uriBaseId: z.literal('SRCROOT').optional(),
  }),
  region: z
    .strictObject({
      startLine: z.int().min(1),
      startColumn: z.int().min(1),
      endLine: z.int().min(1),
      endColumn: z.int().min(1),
      snippet: z.strictObject({ text: z.string() }).optional(),
    })
    .refine(
      (one) => one.endLine > one.startLine || (one.endLine === one.startLine && one.endColumn >= one.startColumn),
    ),
});
const sarif = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z.tuple([
    z.strictObject({
      tool: z.strictObject({
        driver: z.strictObject({
          name: z.string(),
          version: z.string(),
          informationUri: z.url(),
          rules: z.array(
            z.strictObject({
              id: z.string(),
              shortDescription: message,
              help: message,
              helpUri: z.url().optional(),
              properties: z.strictObject({
                tags: z.array(z.string()).refine((tags) => new Set(tags).size === tags.length),
                precision: z.enum(['very-high', 'high', 'medium', 'low']),
                'security-severity': z.string().regex(/^\d{1,2}\.\d$/),
              }),
            }),
          ),
        }),
      }),
      columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
      originalUriBaseIds: z.record(z.string(), z.strictObject({ description: message })),
      results: z.array(
        z.strictObject({
          ruleId: z.string(),
          ruleIndex: z.int().min(0),
          level: z.enum(['none', 'note', 'warning', 'error']),
          message,
          locations: z.array(z.strictObject({ physicalLocation })).length(1),
          partialFingerprints: z.record(z.string(), z.string()),
          codeFlows: z
            .array(
              z.strictObject({
                threadFlows: z
                  .array(
                    z.strictObject({
                      locations: z
                        .array(z.strictObject({ location: z.strictObject({ physicalLocation, message }) }))
                        .min(1),
                    }),
                  )
                  .min(1),
              }),
            )
            .optional(),
          properties: z.strictObject({ commit: z.string() }).optional(),
        }),
      ),
    }),
  ]),
});

describe('SARIF', () => {
  test('is what the schema of 2.1.0 wants, with and without findings', () => {
    for (const findings of [ALL, []]) {
      const log = sarif.parse(JSON.parse(report('sarif', findings, TIMES)));
      const [run] = log.runs;
      expect(run.results).toHaveLength(findings.length);
      for (const result of run.results) expect(run.tool.driver.rules[result.ruleIndex]?.id).toBe(result.ruleId);
      expect(new Set(run.tool.driver.rules.map(({ id }) => id)).size).toBe(run.tool.driver.rules.length);
    }
  });

  test('its places lead to the files: relative to the root, whole outside of it', () => {
    const [run] = sarif.parse(JSON.parse(report('sarif', ALL, TIMES))).runs;
    const uris = run.results.map(({ locations }) => locations[0]?.physicalLocation.artifactLocation);
    const names = uris.map((one) => decodeURIComponent((one?.uri ?? '').replace(/^file:\/\//, '')));
    expect(names).toEqual(ALL.map(({ place }) => place.path));
    expect(uris.map((one) => one?.uriBaseId)).toEqual(
      ALL.map(({ place }) => (place.path.startsWith('/') ? undefined : 'SRCROOT')),
    );
  });
});

/** Reads the XML that JUnit's readers read: elements, attributes and character data, each closed and escaped; throws otherwise. */
function elementsOf(
  xml: string,
): readonly { readonly name: string; readonly attributes: ReadonlyMap<string, string> }[] {
  // XML 1.0, section 2.2: what may stand in a document at all.
  expect(xml).toMatch(/^[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]*$/u);
  const found: { name: string; attributes: Map<string, string> }[] = [];
  const open: string[] = [];
  const rest = xml.replace(/^<\?xml version="1\.0" encoding="UTF-8"\?>/, '');
  const part = /<(\/?)([\w-]+)((?:\s+[\w-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;
  let at = 0;
  for (let token = part.exec(rest); token !== null; token = part.exec(rest)) {
    at = part.lastIndex;
    const [, closing, name = '', attributes = '', empty, text] = token;
    expect(text ?? attributes).not.toMatch(/&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[\da-f]+);)/);
    if (text !== undefined) continue;
    if (closing === '/') {
      const opened = open.pop();
      if (opened !== name) throw new Error(`</${name}> closes <${opened}>`);
    } else {
      found.push({
        name,
        attributes: new Map([...attributes.matchAll(/([\w-]+)="([^"]*)"/g)].map((one) => [one[1] ?? '', one[2] ?? ''])),
      });
      if (empty !== '/') open.push(name);
    }
  }
  expect(at).toBe(rest.length);
  expect(open).toEqual([]);
  return found;
}

test('JUnit: well-formed whatever the names are, counts that are right, a suite a file', () => {
  const elements = elementsOf(report('junit', ALL, TIMES));
  const named = (name: string) => elements.filter((one) => one.name === name);
  expect(named('testsuites')[0]?.attributes.get('failures')).toBe(String(ALL.length));
  expect(named('testsuite')).toHaveLength(NAMES.length + 1);
  expect(named('testcase')).toHaveLength(ALL.length);
  expect(named('failure')).toHaveLength(ALL.length);
  expect(elementsOf(report('junit', [], TIMES)).filter(({ name }) => name === 'failure')).toEqual([]);
});

/** What of GitLab's report schema 15 applies: https://gitlab.com/gitlab-org/security-products/security-report-schemas */
const gitlab = z.object({
  version: z.string().regex(/^\d+\.\d+\.\d+$/),
  scan: z.object({
    analyzer: z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      vendor: z.object({ name: z.string() }),
    }),
    scanner: z.object({
      id: z.string(),
      name: z.string(),
      version: z.string(),
      vendor: z.object({ name: z.string() }),
    }),
    type: z.enum(['secret_detection', 'sast']),
    start_time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
    end_time: z.string().regex(/^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d$/),
    status: z.enum(['success', 'failure']),
  }),
  vulnerabilities: z.array(
    z.object({
      id: z.string().regex(/^[\da-f]{8}(?:-[\da-f]{4}){3}-[\da-f]{12}$/),
      name: z.string().max(255),
      severity: z.enum(['Info', 'Unknown', 'Low', 'Medium', 'High', 'Critical']),
      identifiers: z.array(z.object({ type: z.string(), name: z.string(), value: z.string() })).min(1),
      location: z.object({
        file: z.string(),
        start_line: z.int(),
        commit: z.object({ sha: z.string().min(1) }).optional(),
      }),
    }),
  ),
});

test('GitLab: a report of secrets names commits, ids are distinct, mixed reports are of SAST', () => {
  const secrets = gitlab.parse(JSON.parse(report('gitlab', ALL.slice(0, -1), TIMES)));
  expect(secrets.scan.type).toBe('secret_detection');
  expect(secrets.vulnerabilities.every(({ location }) => location.commit !== undefined)).toBe(true);
  const mixed = gitlab.parse(JSON.parse(report('gitlab', ALL, TIMES)));
  expect(mixed.scan).toMatchObject({
    type: 'sast',
    start_time: '1970-01-01T00:00:00',
    end_time: '1970-01-01T00:01:01',
  });
  const twice = [0, 1].map((line) =>
    finding('a.py', { place: { path: 'a.py', line: line + 1, column: 1, endLine: line + 1, endColumn: 2 } }),
  );
  for (const ids of [
    gitlab.parse(JSON.parse(report('gitlab', twice, TIMES))).vulnerabilities.map(({ id }) => id),
    z
      .array(z.object({ fingerprint: z.string() }))
      .parse(JSON.parse(report('gitlab-quality', twice, TIMES)))
      .map(({ fingerprint }) => fingerprint),
  ])
    expect(new Set(ids).size).toBe(2);
});
