import type { Vendor } from '../../rule.ts';

/** https://portal.1inch.dev */
export const oneInch: Vendor = {
  id: 'one-inch',
  name: '1inch',
  docs: 'https://portal.1inch.dev',
  rules: [
    {
      id: 'one-inch-api-key',
      description: '1inch API key',
      severity: 'medium',
      near: ['1inch', 'oneinch'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
