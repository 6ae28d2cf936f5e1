/** Kinds of values that the section on security has. */
export type SecurityKind =
  | 'entropy'
  | 'gateSeverity'
  | 'keyword'
  | 'ruleDescription'
  | 'ruleExample'
  | 'ruleGroup'
  | 'rulePattern'
  | 'rulePatternLength'
  | 'ruleRef'
  | 'rules'
  | 'scanGlob'
  | 'severity';

/** What a value of such a kind must be, and what to write; see `value-words.ts`. */
export const securityKinds: Readonly<Record<SecurityKind, { readonly expected: string; readonly remedy: string }>> = {
  entropy: {
    expected: 'a number from 0 to 8',
    remedy: 'Write bits a character, such as 3.',
  },
  gateSeverity: {
    expected: 'critical, high, medium, low or off',
    remedy: 'Write from which severity on a finding keeps an attempt from landing, or off.',
  },
  keyword: {
    expected: 'a word of at most 100 characters, or a list of them',
    remedy: 'Write what is in every text that the pattern matches, such as [acme_].',
  },
  ruleDescription: { expected: 'one line of text', remedy: 'Write what the rule finds, such as Acme token.' },
  ruleExample: {
    expected: 'a text of at most 10000 characters, or a list of them',
    remedy: 'Write a line as it would stand in a file, in single quotes.',
  },
  ruleGroup: {
    expected: 'the number of a group',
    remedy: 'Write 1 for the first parentheses of the pattern, or 0 for all that it matches.',
  },
  rulePattern: {
    expected: 'a regular expression',
    remedy:
      "Write one in single quotes, such as 'acme_([a-z0-9]{32})'; https://github.com/google/re2/wiki/Syntax tells what it may hold.",
  },
  rulePatternLength: {
    expected: 'at most 2000 characters long',
    remedy: 'Make several rules of it.',
  },
  ruleRef: {
    expected: 'the id of a rule, or a list of them',
    remedy: 'Write ids as br security rules lists them, such as [jwt].',
  },
  rules: {
    expected: 'a list of rules',
    remedy: 'Write the rules below it, each beginning with "- id:".',
  },
  scanGlob: {
    expected: 'a path or glob below the top of the repository, or a list of them',
    remedy: 'Write it as vendor or "vendor/**/*.js": with *, **, ?, [] and {}, but without parentheses, "!" and "..".',
  },
  severity: { expected: 'critical, high, medium or low', remedy: 'Write severity: high, or another of them.' },
};
