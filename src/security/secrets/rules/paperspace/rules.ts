import type { Vendor } from '../../rule.ts';

/** https://docs.digitalocean.com/reference/paperspace/ */
export const paperspace: Vendor = {
  id: 'paperspace',
  name: 'Paperspace',
  docs: 'https://docs.digitalocean.com/reference/paperspace/',
  rules: [
    {
      id: 'paperspace-api-key',
      description: 'Paperspace API key',
      severity: 'critical',
      near: ['paperspace'],
      token: '[A-Za-z0-9]{30}|[A-Za-z0-9]{44}',
    },
  ],
};
