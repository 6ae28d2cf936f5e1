import type { Vendor } from '../../rule.ts';

/** https://emaillistverify.com/docs */
export const emailListVerify: Vendor = {
  id: 'email-list-verify',
  name: 'EmailListVerify',
  docs: 'https://emaillistverify.com/docs',
  rules: [
    {
      id: 'email-list-verify-api-key',
      description: 'EmailListVerify API key',
      severity: 'medium',
      near: ['emaillistverify'],
      token: '[A-Za-z0-9]{20,24}',
    },
  ],
};
