import type { Vendor } from '../../rule.ts';

/** https://help.zscaler.com/zia/about-api-key */
export const zscaler: Vendor = {
  id: 'zscaler',
  name: 'Zscaler',
  docs: 'https://help.zscaler.com/zia/about-api-key',
  rules: [
    {
      id: 'zscaler-api-key',
      description: 'Zscaler API key',
      near: [
        'zscaler_api_key',
        'zscaler_apikey',
        'zia_api_key',
        'zia_apikey',
        'zscalerapikey',
        'zscaler_key',
        'zscaler-api-key',
      ],
      token: '[A-Za-z0-9]{12}',
    },
    {
      id: 'zscaler-client-secret',
      description: 'Zscaler client secret',
      near: ['zscaler', 'zpa_client'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
