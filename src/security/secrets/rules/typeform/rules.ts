import type { Vendor } from '../../rule.ts';

/** https://www.typeform.com/developers/get-started/personal-access-token/ */
export const typeform: Vendor = {
  id: 'typeform',
  name: 'Typeform',
  docs: 'https://www.typeform.com/developers/get-started/personal-access-token/',
  rules: [
    {
      id: 'typeform-personal-access-token',
      description: 'Typeform personal access token',
      token: 'tfp_[A-Za-z0-9_.=-]{40,64}',
    },
  ],
};
