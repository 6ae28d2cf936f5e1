import type { Vendor } from '../../rule.ts';

/** https://docs.uplead.com/ */
export const uplead: Vendor = {
  id: 'uplead',
  name: 'UpLead',
  docs: 'https://docs.uplead.com/',
  rules: [
    {
      id: 'uplead-api-key',
      description: 'UpLead API key',
      near: ['uplead', 'up_lead', 'up-lead', 'up lead'],
      token: '[a-z0-9-]{32}',
    },
  ],
};
