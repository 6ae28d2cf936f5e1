import type { Vendor } from '../../rule.ts';

/** https://simplynoted.com/ */
export const simplynoted: Vendor = {
  id: 'simplynoted',
  name: 'Simply Noted',
  docs: 'https://simplynoted.com/',
  rules: [
    {
      id: 'simplynoted-api-token',
      description: 'Simply Noted API token',
      near: ['simplynoted', 'simply_noted', 'simply-noted', 'simply noted'],
      token: '[A-Za-z0-9._-]{340,360}',
    },
  ],
};
