import type { Vendor } from '../../rule.ts';

/** https://storj.dev/dcs/access */
export const storj: Vendor = {
  id: 'storj',
  name: 'Storj',
  docs: 'https://storj.dev/dcs/access',
  rules: [
    {
      id: 'storj-access-grant',
      description: 'Storj access grant',
      severity: 'critical',
      near: ['storj'],
      token: '1[A-HJ-NP-Za-km-z1-9]{100,600}',
    },
    {
      id: 'storj-s3-secret',
      description: 'Storj S3 secret key',
      severity: 'critical',
      near: ['storj'],
      token: 'j[a-z2-7]{52}',
    },
  ],
};
