import type { Vendor } from '../../rule.ts';

/** https://developer.screenly.io/ */
export const screenly: Vendor = {
  id: 'screenly',
  name: 'Screenly',
  docs: 'https://developer.screenly.io/',
  rules: [
    {
      id: 'screenly-api-token',
      description: 'Screenly API token',
      near: ['screenly'],
      token: '[a-f0-9]{32}(?:\\|[a-f0-9]{32})?',
    },
  ],
};
