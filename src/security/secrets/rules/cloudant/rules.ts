import type { Vendor } from '../../rule.ts';

/** https://cloud.ibm.com/docs/Cloudant */
export const cloudant: Vendor = {
  id: 'cloudant',
  name: 'IBM Cloudant',
  docs: 'https://cloud.ibm.com/docs/Cloudant',
  rules: [
    {
      id: 'cloudant-api-key',
      description: 'IBM Cloudant API key or password',
      near: ['cloudant', 'clou_pw', 'clou_pass', 'clou_key'],
      token: '[a-z0-9]{64}',
    },
    {
      id: 'cloudant-url-credentials',
      description: 'IBM Cloudant password in a URL',
      severity: 'critical',
      token: String.raw`https?://[A-Za-z0-9_-]{1,60}:([A-Za-z0-9]{24,64})@[A-Za-z0-9_.-]{1,64}\.cloudant\.com`,
    },
  ],
};
