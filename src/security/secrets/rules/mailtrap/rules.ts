import type { Vendor } from '../../rule.ts';

/** https://docs.mailtrap.io/ */
export const mailtrap: Vendor = {
  id: 'mailtrap',
  name: 'Mailtrap',
  docs: 'https://docs.mailtrap.io/',
  rules: [
    {
      id: 'mailtrap-api-token',
      description: 'Mailtrap API token',
      near: ['mailtrap'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'mailtrap-smtp-password',
      description: 'Mailtrap SMTP password',
      severity: 'medium',
      near: ['mailtrap'],
      token: '[a-f0-9]{14}',
      entropy: 2,
    },
  ],
};
