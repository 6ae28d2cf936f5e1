import type { Vendor } from '../../rule.ts';

/** https://sldn.softlayer.com/article/authenticating-softlayer-api/ */
export const softlayer: Vendor = {
  id: 'softlayer',
  name: 'IBM SoftLayer',
  docs: 'https://sldn.softlayer.com/article/authenticating-softlayer-api/',
  rules: [
    {
      id: 'softlayer-api-key',
      description: 'SoftLayer API key',
      severity: 'critical',
      near: [
        'softlayer',
        'sl_key',
        'sl-key',
        'sl_api_key',
        'sl-api-key',
        'slapikey',
        'sl_apikey',
        'sl-apikey',
        'slkey',
      ],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'softlayer-url-key',
      description: 'SoftLayer API key in a URL',
      severity: 'critical',
      token: 'api\\.softlayer\\.com/soap/v3(?:\\.1)?/([a-z0-9]{64})',
    },
  ],
};
