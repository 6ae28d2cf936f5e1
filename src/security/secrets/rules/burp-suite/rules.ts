import type { Vendor } from '../../rule.ts';

/** https://portswigger.net/burp/documentation */
export const burpSuite: Vendor = {
  id: 'burp-suite',
  name: 'Burp Suite',
  docs: 'https://portswigger.net/burp/documentation',
  rules: [
    {
      id: 'burp-suite-api-key',
      description: 'Burp Suite API key',
      near: ['burpsuite', 'burp_suite', 'burp_api', 'burp-api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
