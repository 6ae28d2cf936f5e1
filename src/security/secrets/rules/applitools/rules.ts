import type { Vendor } from '../../rule.ts';

/** https://applitools.com/docs */
export const applitools: Vendor = {
  id: 'applitools',
  name: 'Applitools',
  docs: 'https://applitools.com/docs',
  rules: [
    {
      id: 'applitools-api-key',
      description: 'Applitools API key',
      near: ['applitools'],
      token: '[A-Za-z0-9]{40,60}',
    },
  ],
};
