import type { Vendor } from '../../rule.ts';

/** https://docs.dev.runwayml.com/ */
export const runway: Vendor = {
  id: 'runway',
  name: 'Runway',
  docs: 'https://docs.dev.runwayml.com/',
  rules: [
    {
      id: 'runway-api-secret',
      description: 'Runway API secret',
      token: 'key_[a-f0-9]{128}',
    },
  ],
};
