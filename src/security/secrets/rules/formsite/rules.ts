import type { Vendor } from '../../rule.ts';

/** https://support.formsite.com */
export const formsite: Vendor = {
  id: 'formsite',
  name: 'Formsite',
  docs: 'https://support.formsite.com',
  rules: [
    {
      id: 'formsite-token',
      description: 'Formsite access token',
      severity: 'medium',
      near: ['formsite'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
