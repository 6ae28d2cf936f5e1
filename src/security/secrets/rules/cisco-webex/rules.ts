import type { Vendor } from '../../rule.ts';

/** https://developer.webex.com/docs/getting-your-personal-access-token */
export const ciscoWebex: Vendor = {
  id: 'cisco-webex',
  name: 'Cisco Webex',
  docs: 'https://developer.webex.com/docs/getting-your-personal-access-token',
  rules: [
    {
      id: 'cisco-webex-bot-token',
      description: 'Cisco Webex access token',
      near: ['webex', 'spark', 'cisco'],
      token:
        '[A-Za-z0-9]{64}_[A-Za-z0-9]{2,6}_[A-Za-z0-9]{0,4}_?[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
    {
      id: 'cisco-webex-client-secret',
      description: 'Cisco Webex client secret',
      near: ['webex', 'ciscospark'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
