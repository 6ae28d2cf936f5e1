import type { Vendor } from '../../rule.ts';

/** https://docs.fossa.com */
export const fossa: Vendor = {
  id: 'fossa',
  name: 'FOSSA',
  docs: 'https://docs.fossa.com',
  rules: [
    {
      id: 'fossa-api-key',
      description: 'FOSSA API key',
      near: ['fossa'],
      token: '[a-z0-9]{32}',
    },
  ],
};
