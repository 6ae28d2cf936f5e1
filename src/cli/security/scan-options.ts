import type { FindingSeverity } from '../../security/finding.ts';
import { FORMATS, type ReportFormat } from '../../security/report/formats.ts';
import type { ScanSettings } from '../../security/scan/settings.ts';
import { SECRET_SEVERITIES } from '../../security/secrets/rule.ts';
import { flag, option, type OptionSpec, repeatable } from '../command.ts';
import { oneOf, text } from '../parse-values.ts';

/** Options of the commands that look through texts. */
export const scanOptionSpecs: {
  readonly secrets: OptionSpec<boolean>;
  readonly sql: OptionSpec<boolean>;
  readonly severity: OptionSpec<FindingSeverity | undefined>;
  readonly tests: OptionSpec<boolean>;
  readonly rule: OptionSpec<readonly string[]>;
  readonly without: OptionSpec<readonly string[]>;
  readonly noInline: OptionSpec<boolean>;
  readonly baseline: OptionSpec<string | undefined>;
  readonly config: OptionSpec<string | undefined>;
  readonly format: OptionSpec<ReportFormat | undefined>;
  readonly output: OptionSpec<string | undefined>;
} = {
  secrets: flag('look for secrets only'),
  sql: flag('look for SQL injections only'),
  severity: option(
    '<severity>',
    `tell findings from this severity on: ${SECRET_SEVERITIES.join(', ')}; default: low`,
    oneOf(SECRET_SEVERITIES),
    { completes: SECRET_SEVERITIES },
  ),
  tests: flag('tell of values in tests and examples, too, that are made up there as a rule'),
  rule: repeatable('<id>', 'only this rule; may be repeated', text),
  without: repeatable('<id>', 'not this rule; may be repeated', text),
  noInline: flag('words on a line (br:allow) let nothing pass'),
  baseline: option('<file>', 'a report of earlier (JSON of br or gitleaks): what is in it does not count', text),
  config: option('<file>', 'a .gitleaks.toml to go by; default: the one at the root', text),
  format: option('<format>', `for other programs: ${FORMATS.join(', ')}`, oneOf(FORMATS), { completes: FORMATS }),
  output: option('<file>', 'write the report there instead of to stdout', text, { short: 'o' }),
};

/** Values of those options that decide how texts are looked through. */
export type LookOptions = {
  readonly secrets: boolean;
  readonly sql: boolean;
  readonly severity: FindingSeverity | undefined;
  readonly tests: boolean;
  readonly rule: readonly string[];
  readonly without: readonly string[];
  readonly noInline: boolean;
};

/** What they differ in from the defaults. Neither of `--secrets` and `--sql`: both. */
export function settingsOf(options: LookOptions): Partial<ScanSettings> {
  return {
    secrets: options.secrets || !options.sql,
    sql: options.sql || !options.secrets,
    ...(options.severity === undefined ? {} : { severity: options.severity }),
    ...(options.rule.length === 0 ? {} : { only: options.rule }),
    examples: options.tests,
    without: options.without,
    inlineAllow: !options.noInline,
  };
}
