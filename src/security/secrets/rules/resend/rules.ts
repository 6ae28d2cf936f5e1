import type { Vendor } from '../../rule.ts';

/** https://resend.com/docs/dashboard/api-keys/introduction */
export const resend: Vendor = {
  id: 'resend',
  name: 'Resend',
  docs: 'https://resend.com/docs/dashboard/api-keys/introduction',
  rules: [
    {
      id: 'resend-api-key',
      description: 'Resend API key',
      // The literal of three characters is `re_` and nothing else: the lengths are those of every key that was seen.
      token: 're_[A-Za-z0-9]{6,10}_[A-Za-z0-9]{20,32}',
    },
  ],
};
