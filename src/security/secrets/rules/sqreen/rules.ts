import type { Vendor } from '../../rule.ts';

/** https://docs.sqreen.com/ */
export const sqreen: Vendor = {
  id: 'sqreen',
  name: 'Sqreen',
  docs: 'https://docs.sqreen.com/',
  rules: [
    {
      id: 'sqreen-token',
      description: 'Sqreen token',
      near: ['sqreen'],
      token: '(?:env_org_)?[a-f0-9]{60,64}',
    },
  ],
};
