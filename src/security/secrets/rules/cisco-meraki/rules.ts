import type { Vendor } from '../../rule.ts';

/** https://developer.cisco.com/meraki/api-v1/authorization/ */
export const ciscoMeraki: Vendor = {
  id: 'cisco-meraki',
  name: 'Cisco Meraki',
  docs: 'https://developer.cisco.com/meraki/api-v1/authorization/',
  rules: [
    {
      id: 'cisco-meraki-api-key',
      description: 'Cisco Meraki API key',
      near: ['meraki'],
      token: '[a-z0-9]{40}',
    },
  ],
};
