import type { Vendor } from '../../rule.ts';

/** https://docs.apifonica.com */
export const apifonica: Vendor = {
  id: 'apifonica',
  name: 'Apifonica',
  docs: 'https://docs.apifonica.com',
  rules: [
    {
      id: 'apifonica-token',
      description: 'Apifonica token',
      near: ['apifonica'],
      token: '[a-z0-9]{11,32}-[a-z0-9]{11,32}-[a-z0-9]{11,32}-[a-z0-9]{11,32}-[a-z0-9]{11,32}-[a-z0-9]{11,32}',
    },
    {
      id: 'apifonica-auth-token',
      description: 'Apifonica auth token',
      near: ['apifonica'],
      token: '(?:auth)?[a-z0-9]{8,11}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{4}-[a-z0-9]{12}',
    },
  ],
};
