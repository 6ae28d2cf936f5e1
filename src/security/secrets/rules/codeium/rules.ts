import type { Vendor } from '../../rule.ts';

/** https://docs.codeium.com */
export const codeium: Vendor = {
  id: 'codeium',
  name: 'Codeium',
  docs: 'https://docs.codeium.com',
  rules: [
    {
      id: 'codeium-api-key',
      description: 'Codeium API or service key',
      near: ['codeium'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
