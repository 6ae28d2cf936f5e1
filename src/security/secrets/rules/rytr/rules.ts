import type { Vendor } from '../../rule.ts';

/** https://rytr.me/resources */
export const rytr: Vendor = {
  id: 'rytr',
  name: 'Rytr',
  docs: 'https://rytr.me/resources',
  rules: [
    {
      id: 'rytr-api-key',
      description: 'Rytr API key',
      near: ['rytr'],
      token: '[A-Z0-9]{16,32}',
    },
  ],
};
