import type { Vendor } from '../../rule.ts';

/** https://www.convertapi.com/doc */
export const convertApi: Vendor = {
  id: 'convert-api',
  name: 'ConvertAPI',
  docs: 'https://www.convertapi.com/doc',
  rules: [
    {
      id: 'convert-api-secret',
      description: 'ConvertAPI secret',
      severity: 'medium',
      near: ['convertapi'],
      token: '(?:secret_)?[A-Za-z0-9]{16}',
    },
  ],
};
