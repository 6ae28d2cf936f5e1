import type { Vendor } from '../../rule.ts';

/** https://api-docs.juro.com/ */
export const juro: Vendor = {
  id: 'juro',
  name: 'Juro',
  docs: 'https://api-docs.juro.com/',
  rules: [
    {
      id: 'juro-api-key',
      description: 'Juro API key',
      severity: 'medium',
      near: ['juro'],
      token: '[A-Za-z0-9_-]{40}',
    },
  ],
};
