import type { Vendor } from '../../rule.ts';

/** https://app-encharge-resources.s3.amazonaws.com/redoc.html */
export const encharge: Vendor = {
  id: 'encharge',
  name: 'Encharge',
  docs: 'https://app-encharge-resources.s3.amazonaws.com/redoc.html',
  rules: [
    {
      id: 'encharge-api-key',
      description: 'Encharge API key',
      severity: 'medium',
      near: ['encharge'],
      token: '[A-Za-z0-9]{30,40}',
    },
  ],
};
