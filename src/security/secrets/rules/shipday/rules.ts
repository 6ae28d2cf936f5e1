import type { Vendor } from '../../rule.ts';

/** https://docs.shipday.com/ */
export const shipday: Vendor = {
  id: 'shipday',
  name: 'Shipday',
  docs: 'https://docs.shipday.com/',
  rules: [
    {
      id: 'shipday-api-key',
      description: 'Shipday API key',
      near: ['shipday'],
      token: '(?:[A-Za-z0-9]{10,11}\\.[A-Za-z0-9]{20}|[A-Za-z0-9]{3}\\.[A-Za-z0-9]{3}\\.[A-Za-z0-9]{20,40})',
    },
  ],
};
