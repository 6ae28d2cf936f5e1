import type { Vendor } from '../../rule.ts';

/** https://www.mailcoach.app/api-documentation/ */
export const mailcoach: Vendor = {
  id: 'mailcoach',
  name: 'Mailcoach',
  docs: 'https://www.mailcoach.app/api-documentation/',
  rules: [
    {
      id: 'mailcoach-api-token',
      description: 'Mailcoach API token',
      severity: 'medium',
      near: ['mailcoach'],
      token: '[0-9]{1,6}\\.[A-Za-z0-9]{40}',
    },
  ],
};
