import type { Vendor } from '../../rule.ts';

/** https://developers.miro.com/docs/getting-started-with-oauth */
export const miro: Vendor = {
  id: 'miro',
  name: 'Miro',
  docs: 'https://developers.miro.com/docs/getting-started-with-oauth',
  rules: [
    {
      id: 'miro-access-token',
      description: 'Miro access token or client secret',
      near: [
        'miro_',
        'miro-',
        'miro"',
        "miro'",
        'miro.com',
        'miroapi',
        'miro api',
        'mirotoken',
        'miro token',
        'mirokey',
        'mirosecret',
        'miroaccess',
      ],
      token: '[A-Za-z0-9_-]{27}|eyJtaXJvLm9yaWdpbiI6Im[A-Za-z0-9_-]{10,20}_[A-Za-z0-9_-]{27}|[A-Za-z0-9]{32}',
      reach: 40,
    },
  ],
};
