import type { Vendor } from '../../rule.ts';

/** https://docs.exa.ai */
export const exa: Vendor = {
  id: 'exa',
  name: 'Exa',
  docs: 'https://docs.exa.ai',
  rules: [
    {
      id: 'exa-api-key',
      description: 'Exa API key',
      near: ['exa_', 'exa.', 'exaapi', 'exa-api', 'exaclient', 'exa('],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
