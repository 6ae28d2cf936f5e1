import type { Vendor } from '../../rule.ts';

/** https://fixer.io/documentation */
export const fixerIo: Vendor = {
  id: 'fixer-io',
  name: 'Fixer',
  docs: 'https://fixer.io/documentation',
  rules: [
    {
      id: 'fixer-io-access-key',
      description: 'Fixer access key',
      severity: 'medium',
      near: ['fixer_', 'fixer.io', 'fixerio', 'fixer-', 'fixerkey', 'fixerapi', 'fixersecret', 'fixertoken', 'fixer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
