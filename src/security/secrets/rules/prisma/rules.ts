import type { Vendor } from '../../rule.ts';

/** https://www.prisma.io/docs/accelerate */
export const prisma: Vendor = {
  id: 'prisma',
  name: 'Prisma',
  docs: 'https://www.prisma.io/docs/accelerate',
  rules: [
    {
      id: 'prisma-api-key',
      description: 'Prisma Accelerate or Data Proxy connection string',
      severity: 'critical',
      token: 'prisma(?:\\+postgres)?://[a-z0-9.-]{4,80}/\\?api_key=[A-Za-z0-9._-]{30,2000}',
    },
  ],
};
