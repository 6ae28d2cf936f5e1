import type { Vendor } from '../../rule.ts';

/** https://docs.postageapp.com/ */
export const postageapp: Vendor = {
  id: 'postageapp',
  name: 'PostageApp',
  docs: 'https://docs.postageapp.com/',
  rules: [
    {
      id: 'postageapp-api-key',
      description: 'PostageApp API key',
      severity: 'medium',
      near: ['postageapp'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
