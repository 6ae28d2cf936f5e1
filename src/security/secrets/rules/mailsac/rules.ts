import type { Vendor } from '../../rule.ts';

/** https://docs.mailsac.com/ */
export const mailsac: Vendor = {
  id: 'mailsac',
  name: 'Mailsac',
  docs: 'https://docs.mailsac.com/',
  rules: [
    {
      id: 'mailsac-api-key',
      description: 'Mailsac API key',
      severity: 'medium',
      near: ['mailsac'],
      token: 'k_[A-Za-z0-9]{36,52}',
    },
  ],
};
