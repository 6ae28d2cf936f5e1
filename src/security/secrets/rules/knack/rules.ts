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
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
