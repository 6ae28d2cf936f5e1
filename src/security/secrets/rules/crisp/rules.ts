import type { Vendor } from '../../rule.ts';

/** https://docs.crisp.chat */
export const crisp: Vendor = {
  id: 'crisp',
  name: 'Crisp',
  docs: 'https://docs.crisp.chat',
  rules: [
    {
      id: 'crisp-api-key',
      description: 'Crisp API key',
      near: ['crisp_', 'crisp.', 'crisp-'],
      token: '[a-z0-9]{64}',
    },
  ],
};
