import type { Vendor } from '../../rule.ts';

/** https://dotenvx.com/docs */
export const dotEnvX: Vendor = {
  id: 'dot-env-x',
  name: 'dotenvx',
  docs: 'https://dotenvx.com/docs',
  rules: [
    {
      id: 'dot-env-x-private-key',
      description: 'dotenvx private key',
      severity: 'critical',
      near: ['dotenv_private_key'],
      token: '[a-z0-9]{64}',
    },
  ],
};
