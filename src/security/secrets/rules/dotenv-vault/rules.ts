import type { Vendor } from '../../rule.ts';

/** https://www.dotenv.org/docs/security/dotenv-key */
export const dotenvVault: Vendor = {
  id: 'dotenv-vault',
  name: 'Dotenv Vault',
  docs: 'https://www.dotenv.org/docs/security/dotenv-key',
  rules: [
    {
      id: 'dotenv-vault-key',
      description: 'Dotenv Vault DOTENV_KEY',
      severity: 'critical',
      token: 'dotenv://:key_[a-f0-9]{64}@',
    },
  ],
};
