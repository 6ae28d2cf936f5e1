import type { Vendor } from '../../rule.ts';

/** https://api.jotform.com/docs/ */
export const jotform: Vendor = {
  id: 'jotform',
  name: 'Jotform',
  docs: 'https://api.jotform.com/docs/',
  rules: [
    {
      id: 'jotform-api-key',
      description: 'Jotform API key',
      severity: 'medium',
      near: ['jotform'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
