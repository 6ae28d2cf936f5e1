import type { Vendor } from '../../rule.ts';

/** https://gptzero.stoplight.io */
export const gptZero: Vendor = {
  id: 'gpt-zero',
  name: 'GPTZero',
  docs: 'https://gptzero.stoplight.io',
  rules: [
    {
      id: 'gpt-zero-api-key',
      description: 'GPTZero API key',
      severity: 'medium',
      near: ['gptzero'],
      token: '[a-z0-9]{32}',
    },
  ],
};
