import type { Vendor } from '../../rule.ts';

/** https://apireference.getresponse.com */
export const getResponse: Vendor = {
  id: 'get-response',
  name: 'GetResponse',
  docs: 'https://apireference.getresponse.com',
  rules: [
    {
      id: 'get-response-api-key',
      description: 'GetResponse API key',
      near: ['getresponse'],
      token: '[a-z0-9]{32}',
    },
  ],
};
