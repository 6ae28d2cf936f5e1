import type { Vendor } from '../../rule.ts';

/** https://mailchimp.com/developer/transactional/docs/authorization/ */
export const mandrill: Vendor = {
  id: 'mandrill',
  name: 'Mailchimp Transactional (Mandrill)',
  docs: 'https://mailchimp.com/developer/transactional/docs/authorization/',
  rules: [
    {
      id: 'mandrill-api-key',
      description: 'Mandrill API key',
      near: ['mandrill', 'mailchimp', 'md_api'],
      token: 'md-[A-Za-z0-9_-]{22}',
      entropy: 3.2,
    },
    {
      id: 'mandrill-legacy-api-key',
      description: 'Mandrill API key of the older form',
      near: ['mandrill'],
      token: '[A-Za-z0-9_-]{22}',
      entropy: 2.8,
    },
  ],
};
