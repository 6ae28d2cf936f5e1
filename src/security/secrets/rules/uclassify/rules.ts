import type { Vendor } from '../../rule.ts';

/** https://www.uclassify.com/docs/restapi */
export const uclassify: Vendor = {
  id: 'uclassify',
  name: 'uClassify',
  docs: 'https://www.uclassify.com/docs/restapi',
  rules: [
    {
      id: 'uclassify-api-key',
      description: 'uClassify read or write key',
      near: ['uclassify'],
      token: '[A-Za-z0-9]{12}',
    },
  ],
};
