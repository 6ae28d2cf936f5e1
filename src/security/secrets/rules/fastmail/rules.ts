import type { Vendor } from '../../rule.ts';

/** https://www.fastmail.com/developer/ */
export const fastmail: Vendor = {
  id: 'fastmail',
  name: 'Fastmail',
  docs: 'https://www.fastmail.com/developer/',
  rules: [
    {
      id: 'fastmail-api-token',
      description: 'Fastmail API token',
      token: 'fmu1-[a-f0-9]{8}-[a-f0-9]{32}-[0-9]{1,2}-[a-f0-9]{32}',
    },
  ],
};
