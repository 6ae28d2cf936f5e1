import type { Vendor } from '../../rule.ts';

/** https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/ */
export const intercom: Vendor = {
  id: 'intercom',
  name: 'Intercom',
  docs: 'https://developers.intercom.com/docs/build-an-integration/learn-more/authentication/',
  rules: [
    {
      id: 'intercom-access-token',
      description: 'Intercom access token',
      token: 'dG9rO[A-Za-z0-9+/]{53,55}[=]{0,2}',
    },
    {
      id: 'intercom-api-key',
      description: 'Intercom API key',
      near: ['intercom'],
      token: '[A-Za-z0-9+/=_-]{60}',
    },
  ],
};
