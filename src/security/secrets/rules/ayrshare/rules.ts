import type { Vendor } from '../../rule.ts';

/** https://www.ayrshare.com/docs */
export const ayrshare: Vendor = {
  id: 'ayrshare',
  name: 'Ayrshare',
  docs: 'https://www.ayrshare.com/docs',
  rules: [
    {
      id: 'ayrshare-api-key',
      description: 'Ayrshare API key',
      near: ['ayrshare'],
      token: '[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}-[A-Z0-9]{7}',
    },
    {
      id: 'ayrshare-modern-api-key',
      description: 'Ayrshare API key as a UUID',
      near: ['ayrshare'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
