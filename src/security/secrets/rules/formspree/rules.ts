import type { Vendor } from '../../rule.ts';

/** https://help.formspree.io */
export const formspree: Vendor = {
  id: 'formspree',
  name: 'Formspree',
  docs: 'https://help.formspree.io',
  rules: [
    {
      id: 'formspree-api-key',
      description: 'Formspree API key',
      severity: 'medium',
      near: ['formspree'],
      token: '[a-z0-9]{32,64}',
    },
  ],
};
