import type { Vendor } from '../../rule.ts';

/** https://ipapi.com/documentation */
export const ipapi: Vendor = {
  id: 'ipapi',
  name: 'ipapi',
  docs: 'https://ipapi.com/documentation',
  rules: [
    {
      id: 'ipapi-access-key',
      description: 'ipapi access key',
      severity: 'low',
      near: ['ipapi', 'ip-api'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
