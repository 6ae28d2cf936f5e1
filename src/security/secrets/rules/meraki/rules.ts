import type { Vendor } from '../../rule.ts';

/** https://developer.cisco.com/meraki/api-v1/authorization/ */
export const meraki: Vendor = {
  id: 'meraki',
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [
    {
      id: 'meraki-api-key',
      description: 'Cisco Meraki dashboard API key',
      severity: 'critical',
      near: ['meraki'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
