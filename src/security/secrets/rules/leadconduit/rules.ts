import type { Vendor } from '../../rule.ts';

/** https://docs.activeprospect.com/ */
export const leadconduit: Vendor = {
  id: 'leadconduit',
  name: 'LeadConduit',
  docs: 'https://docs.activeprospect.com/',
  rules: [
    {
      id: 'leadconduit-api-key',
      description: 'LeadConduit API key',
      severity: 'medium',
      near: ['leadconduit', 'activeprospect'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
