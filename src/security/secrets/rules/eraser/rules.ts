import type { Vendor } from '../../rule.ts';

/** https://docs.eraser.io */
export const eraser: Vendor = {
  id: 'eraser',
  name: 'Eraser',
  docs: 'https://docs.eraser.io',
  rules: [
    {
      id: 'eraser-api-key',
      description: 'Eraser API key',
      severity: 'medium',
      near: ['eraser'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
