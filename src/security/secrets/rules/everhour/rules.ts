import type { Vendor } from '../../rule.ts';

/** https://everhour.docs.apiary.io */
export const everhour: Vendor = {
  id: 'everhour',
  name: 'Everhour',
  docs: 'https://everhour.docs.apiary.io',
  rules: [
    {
      id: 'everhour-api-key',
      description: 'Everhour API key',
      near: ['everhour'],
      token: '[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{6}-[a-z0-9]{6}-[a-z0-9]{8}',
    },
    {
      id: 'everhour-long-api-key',
      description: 'Everhour API key of another length',
      near: ['everhour'],
      token: '[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{6}-[a-z0-9]{4}-[a-z0-9]{8}',
    },
  ],
};
