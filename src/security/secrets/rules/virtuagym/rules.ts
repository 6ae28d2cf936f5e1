import type { Vendor } from '../../rule.ts';

/** https://github.com/virtuagym/Virtuagym-Public-API */
export const virtuagym: Vendor = {
  id: 'virtuagym',
  name: 'Virtuagym',
  docs: 'https://github.com/virtuagym/Virtuagym-Public-API',
  rules: [
    {
      id: 'virtuagym-api-key',
      description: 'Virtuagym API key',
      near: ['virtuagym'],
      token: '[A-Za-z0-9]{40,50}',
    },
  ],
};
