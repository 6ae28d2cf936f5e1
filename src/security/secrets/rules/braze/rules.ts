import type { Vendor } from '../../rule.ts';

/** https://www.braze.com/docs/api/basics/ */
export const braze: Vendor = {
  id: 'braze',
  name: 'Braze',
  docs: 'https://www.braze.com/docs/api/basics/',
  rules: [
    {
      id: 'braze-api-key',
      description: 'Braze API key',
      near: ['braze', 'appboy'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
