import type { Vendor } from '../../rule.ts';

/** https://www.smsglobal.com/rest-api/ */
export const smsglobal: Vendor = {
  id: 'smsglobal',
  name: 'SMSGlobal',
  docs: 'https://www.smsglobal.com/rest-api/',
  rules: [
    {
      id: 'smsglobal-api-key',
      description: 'SMSGlobal key or secret',
      near: ['smsglobal'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
