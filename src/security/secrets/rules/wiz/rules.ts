import type { Vendor } from '../../rule.ts';

/** https://docs.wiz.io/ */
export const wiz: Vendor = {
  id: 'wiz',
  name: 'Wiz',
  docs: 'https://docs.wiz.io/',
  rules: [
    {
      id: 'wiz-client-id',
      description: 'Wiz service account client id',
      severity: 'medium',
      near: ['wiz_client', 'wiz_id', 'wiz_api', 'wiz-client', 'wizclient'],
      token: '[A-Za-z0-9]{52,53}',
    },
    {
      id: 'wiz-client-secret',
      description: 'Wiz service account secret',
      severity: 'critical',
      near: ['wiz_client', 'wiz_secret', 'wiz_api', 'wiz-client', 'wiz ', 'wizclient'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
