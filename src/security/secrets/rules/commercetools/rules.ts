import type { Vendor } from '../../rule.ts';

/** https://docs.commercetools.com */
export const commercetools: Vendor = {
  id: 'commercetools',
  name: 'commercetools',
  docs: 'https://docs.commercetools.com',
  rules: [
    {
      id: 'commercetools-client-secret',
      description: 'commercetools client secret',
      near: ['commercetools', 'ctp_'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
