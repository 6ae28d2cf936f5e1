import type { Vendor } from '../../rule.ts';

/** https://docs.cloudbees.com */
export const codeship: Vendor = {
  id: 'codeship',
  name: 'Codeship',
  docs: 'https://docs.cloudbees.com',
  rules: [
    {
      id: 'codeship-api-key',
      description: 'Codeship API key',
      severity: 'medium',
      near: ['codeship'],
      token: '[A-Za-z0-9]{40,64}',
    },
  ],
};
