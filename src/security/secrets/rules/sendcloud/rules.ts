import type { Vendor } from '../../rule.ts';

/** https://api.sendcloud.dev/docs/ */
export const sendcloud: Vendor = {
  id: 'sendcloud',
  name: 'Sendcloud',
  docs: 'https://api.sendcloud.dev/docs/',
  rules: [
    {
      id: 'sendcloud-api-key',
      description: 'Sendcloud public or secret key',
      near: ['sendcloud'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
