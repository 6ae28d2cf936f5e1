import { readFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import path from 'node:path';
import { NO_OWN_RULES, type OwnRules } from '../../security/hooks/look/look.ts';
import type { Context } from '../context.ts';

/**
 * What the configuration says of security, for a hook at the top of a repository. A hook is waited for: where no file speaks of
 * it, which is usual, nothing is loaded to read one.
 */
export async function hookRules(context: Context, top: string): Promise<OwnRules> {
  const { XDG_CONFIG_HOME: base = '', HOME: home = homedir() } = context.env;
  const user = path.join(path.isAbsolute(base) ? base : path.join(home, '.config'), 'buildrunner', 'config.yaml');
  const files = [path.join(top, 'buildrunner.config.yaml'), user];
  const texts = await Promise.all(files.map((file) => readFile(file, 'utf8').catch(() => '')));
  if (!texts.some((text) => text.includes('security'))) return NO_OWN_RULES;
  const { securityConfig } = await import('./configured.ts');
  const { customRules } = await import('../../security/scan/configured-rules.ts');
  const { rules, without, exclude } = await securityConfig(context);
  return { custom: customRules(rules), without, exclude };
}
