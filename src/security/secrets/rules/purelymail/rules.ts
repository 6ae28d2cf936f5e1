import type { Vendor } from '../../rule.ts';

/** https://purelymail.com/docs/api */
export const purelymail: Vendor = {
  id: 'purelymail',
  name: 'Purelymail',
  docs: 'https://purelymail.com/docs/api',
  rules: [
    {
      id: 'purelymail-api-token',
      description: 'Purelymail API token',
      token: 'pm-live-[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
