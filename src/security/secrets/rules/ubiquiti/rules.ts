import type { Vendor } from '../../rule.ts';

/** https://developer.ui.com/ */
export const ubiquiti: Vendor = {
  id: 'ubiquiti',
  name: 'Ubiquiti',
  docs: 'https://developer.ui.com/',
  rules: [
    {
      id: 'ubiquiti-api-key',
      description: 'UniFi API key',
      near: ['unifi_api', 'unifi_key', 'ubiquiti', 'ui_api_key'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
