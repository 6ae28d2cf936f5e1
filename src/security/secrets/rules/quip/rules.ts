import type { Vendor } from '../../rule.ts';

/** https://quip.com/dev/automation/documentation/current#section/Authentication */
export const quip: Vendor = {
  id: 'quip',
  name: 'Quip',
  docs: 'https://quip.com/dev/automation/documentation/current#section/Authentication',
  rules: [
    {
      id: 'quip-access-token',
      description: 'Quip access token',
      near: ['quip'],
      token: '[A-Za-z0-9+/]{20,40}={0,2}\\|[0-9]{8,12}\\|[A-Za-z0-9+/]{40,48}={0,2}',
    },
  ],
};
