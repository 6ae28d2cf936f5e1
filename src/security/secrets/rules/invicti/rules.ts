import type { Vendor } from '../../rule.ts';

/** https://www.invicti.com/support/ */
export const invicti: Vendor = {
  id: 'invicti',
  name: 'Invicti (Netsparker)',
  docs: 'https://www.invicti.com/support/',
  rules: [
    {
      id: 'invicti-api-token',
      description: 'Invicti API token',
      near: ['netsparker', 'invicti'],
      token: '[A-Za-z0-9+/]{43}=|[A-Za-z0-9]{32}',
    },
  ],
};
