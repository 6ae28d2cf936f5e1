import type { Vendor } from '../../rule.ts';

/** https://mailchimp.com/help/about-api-keys/ */
export const mailchimp: Vendor = {
  id: 'mailchimp',
  name: 'Mailchimp',
  docs: 'https://mailchimp.com/help/about-api-keys/',
  rules: [
    {
      id: 'mailchimp-api-key',
      description: 'Mailchimp API key',
      token: '[a-f0-9]{32}-us[0-9]{1,2}',
    },
    {
      id: 'mailchimp-access-token',
      description: 'Mailchimp OAuth access token',
      near: ['mailchimp'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
