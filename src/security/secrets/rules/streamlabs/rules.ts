import type { Vendor } from '../../rule.ts';

/** https://dev.streamlabs.com/ */
export const streamlabs: Vendor = {
  id: 'streamlabs',
  name: 'Streamlabs',
  docs: 'https://dev.streamlabs.com/',
  rules: [
    {
      id: 'streamlabs-access-token',
      description: 'Streamlabs access token or client secret',
      near: ['streamlabs'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
