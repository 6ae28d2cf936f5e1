import type { Vendor } from '../../rule.ts';

/** https://docs.sfox.com/ */
export const sfox: Vendor = {
  id: 'sfox',
  name: 'SFOX',
  docs: 'https://docs.sfox.com/',
  rules: [
    {
      id: 'sfox-api-key',
      description: 'SFOX API key',
      severity: 'critical',
      near: ['sfox'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
