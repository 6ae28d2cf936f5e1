/**
 * Secrets and SQL injections: the library behind `br security`, the gate and the hooks. It depends on nothing else of
 * BuildRunner, reads only what it is told to, and sends nothing anywhere.
 *
 * @example
 * ```ts
 * import { defaultSettings, isRefusal, projectKey, scan } from 'buildrunner/security';
 *
 * const cwd = process.cwd();
 * const report = await scan({ kind: 'staged' }, { cwd, settings: defaultSettings(await projectKey(cwd)) });
 * if (!isRefusal(report)) console.log(report.findings.length);
 * ```
 *
 * @example
 * ```ts
 * import { createMasker, createMaskStream, secretValues } from 'buildrunner/security';
 *
 * const masker = createMasker(secretValues(process.env));
 * console.log(masker.mask('deployed with …'));
 * const stream = createMaskStream(masker);
 * process.stdin.setEncoding('utf8').on('data', (chunk: string) => process.stdout.write(stream.write(chunk)));
 * process.stdin.on('end', () => process.stdout.write(stream.end()));
 * ```
 *
 * @module
 */
export type {
  FindingConfidence,
  FindingPlace,
  FindingSeverity,
  FindingStep,
  SecurityFinding,
} from './security/finding.ts';
export { projectKey } from './security/scan/fingerprint.ts';
export { isRefusal, scan } from './security/scan/scan.ts';
export type { ScanFilter, ScanOptions, ScanRefusal, ScanReport, ScanTarget } from './security/scan/scan.ts';
export type { CustomAllow, CustomRule, ScanSettings } from './security/scan/settings.ts';
export { defaultSettings } from './security/scan/settings.ts';
export type { SecretRule, Vendor } from './security/secrets/rule.ts';
export { createSecretScanner } from './security/secrets/scanner.ts';
export type { SecretScanner } from './security/secrets/scanner.ts';
export type { SecretMatch, TextToScan } from './security/secrets/secret-match.ts';
export { createMaskStream } from './security/masking/mask-stream.ts';
export type { MaskStream } from './security/masking/mask-stream.ts';
export { MASKED } from './security/masking/mask-text.ts';
export { createMasker } from './security/masking/masker.ts';
export type { Masker } from './security/masking/masker.ts';
export { secretValues } from './security/masking/secret-values.ts';
export { maskStructure } from './security/masking/structure.ts';
