import type { Vendor } from '../../rule.ts';

/** https://www.tokeet.com/ */
export const tokeet: Vendor = {
  id: 'tokeet',
  name: 'Tokeet',
  docs: 'https://www.tokeet.com/',
  rules: [
    {
      id: 'tokeet-api-key',
      description: 'Tokeet API key',
      near: ['tokeet'],
      token: '[a-z0-9-]{36}(?:\\.[0-9]{4})?',
    },
  ],
};
