import type { Vendor } from '../../rule.ts';

/** https://docs.ship24.com/ */
export const ship24: Vendor = {
  id: 'ship24',
  name: 'Ship24',
  docs: 'https://docs.ship24.com/',
  rules: [
    {
      id: 'ship24-api-key',
      description: 'Ship24 API key',
      token: 'apik_[A-Za-z0-9]{20,32}',
    },
  ],
};
