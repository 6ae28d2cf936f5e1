import { expect, test } from 'vitest';
import { customDetector } from '../security/scan/custom-rules.ts';
import { customRules } from '../security/scan/configured-rules.ts';
import { createSecretScanner } from '../security/secrets/scanner.ts';
import type { SecurityRule } from '../model/config.ts';
import { whyNotFound } from './rule-examples.ts';

const rule: SecurityRule = {
  id: 'acme',
  description: 'Acme',
  severity: 'high',
  pattern: '(?i)acme[_é-]([a-z0-9]{8})',
  group: null,
  keywords: ['acme'],
  entropy: 2,
  finds: [],
  passes: [],
};

const RULES: readonly SecurityRule[] = [
  rule,
  { ...rule, id: 'whole', group: 0 },
  { ...rule, id: 'optional', pattern: 'acme(_[a-z0-9]{8})?' },
  { ...rule, id: 'empty-group', pattern: 'acme(x?)_[a-z0-9]{8}' },
  { ...rule, id: 'umlaut', pattern: 'schlüssel ([a-z0-9]{8})', keywords: ['schlüssel'] },
  { ...rule, id: 'lines', pattern: '(?m)^key ([a-z0-9]{8})$', keywords: ['KEY'] },
  { ...rule, id: 'anything', pattern: '[a-z0-9]{8}', keywords: [] },
];

const TEXTS = [
  'acme_ab12cd34',
  'ACME-ab12cd34',
  'acme_aaaaaaaa',
  'acme_short',
  'acmeé ab12cd34',
  'Schlüssel schlüssel ab12cd34',
  'acme',
  'x\nkey ab12cd34\ny',
  'ab12cd34',
  '',
];

test('an example is found where a scan finds it', () => {
  // Where several find the same, a scan tells the longest: each rule is asked alone.
  for (const one of RULES) {
    const scanner = createSecretScanner({
      custom: customRules([one]).flatMap((custom) => customDetector(custom) ?? []),
      wanted: ({ id }) => id === one.id,
      depth: 0,
    });
    for (const text of TEXTS) {
      const found = scanner.scan({ bytes: Buffer.from(text), path: null }).length > 0;
      expect([one.id, text, whyNotFound(one, text) === null]).toEqual([one.id, text, found]);
    }
  }
});
