import type { SecurityConfig } from '../../model/config.ts';
import type { ProjectScan } from '../../security/scan/scan-project.ts';
import { customRules } from '../../security/scan/configured-rules.ts';
import type { Context } from '../context.ts';
import { type LookOptions, settingsOf } from './scan-options.ts';

/** What the configuration says of security. Mistakes in it are told by `br config check`; what could be read counts. */
export async function securityConfig(context: Context): Promise<SecurityConfig> {
  return (await (await context.tools()).config()).config.security;
}

/** Options that name files. */
export type FileOptions = { readonly baseline: string | undefined; readonly config: string | undefined };

/** A scan as the options and the configuration have it, but for what is looked through. */
export async function configuredScan(
  options: LookOptions & FileOptions,
  context: Context,
): Promise<Omit<ProjectScan, 'target' | 'threads'>> {
  const config = await securityConfig(context);
  return {
    cwd: context.cwd,
    settings: { ...settingsOf(options), without: [...config.without, ...options.without] },
    baseline: options.baseline ?? null,
    config: options.config ?? null,
    custom: customRules(config.rules),
    exclude: config.exclude,
  };
}
