import type { Vendor } from '../../rule.ts';

/** https://docs.knack.com/ */
export const knack: Vendor = {
  id: 'knack',
  name: 'Knack',
  docs: 'https://docs.knack.com/',
  rules: [
    {
      id: 'knack-api-key',
      description: 'Knack API key',
      severity: 'medium',
      near: ['knack'],
      token: '[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
