import type { Vendor } from '../../rule.ts';

/** https://apidocs.imgur.com/ */
export const imgur: Vendor = {
  id: 'imgur',
  name: 'Imgur',
  docs: 'https://apidocs.imgur.com/',
  rules: [
    {
      id: 'imgur-client-secret',
      description: 'Imgur client secret or access token',
      severity: 'medium',
      near: ['imgur'],
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'imgur-client-id',
      description: 'Imgur client ID',
      severity: 'low',
      near: ['imgur'],
      token: '[a-f0-9]{15}',
      entropy: 2,
    },
  ],
};
