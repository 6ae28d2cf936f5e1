import type { Vendor } from '../../rule.ts';

/** https://modal.com/docs/reference/modal.config */
export const modal: Vendor = {
  id: 'modal',
  name: 'Modal',
  docs: 'https://modal.com/docs/reference/modal.config',
  rules: [
    {
      id: 'modal-token-secret',
      description: 'Modal token secret',
      severity: 'critical',
      token: 'as-[A-Za-z0-9]{22}',
    },
    {
      id: 'modal-proxy-secret',
      description: 'Modal secret of a proxy token',
      token: 'ws-[A-Za-z0-9]{22}',
    },
    {
      id: 'modal-token-id',
      description: 'Modal token ID',
      severity: 'low',
      near: ['modal'],
      token: '[aw]k-[A-Za-z0-9]{22}',
    },
  ],
};
