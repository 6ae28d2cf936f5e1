import type { Vendor } from '../../rule.ts';

/** https://docs.galileo.ai */
export const galileo: Vendor = {
  id: 'galileo',
  name: 'Galileo',
  docs: 'https://docs.galileo.ai',
  rules: [
    {
      id: 'galileo-api-key',
      description: 'Galileo API key',
      near: ['galileo'],
      token: '[A-Za-z0-9_-]{43}',
    },
  ],
};
