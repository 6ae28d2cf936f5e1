import type { Vendor } from '../../rule.ts';

/** https://mailchimp.com/developer/marketing/guides/quick-start/ */
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
  ],
};
