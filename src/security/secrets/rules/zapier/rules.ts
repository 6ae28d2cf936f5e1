import type { Vendor } from '../../rule.ts';

/** https://help.zapier.com/hc/en-us/articles/8496288690317 */
export const zapier: Vendor = {
  id: 'zapier',
  name: 'Zapier',
  docs: 'https://help.zapier.com/hc/en-us/articles/8496288690317',
  rules: [
    {
      id: 'zapier-webhook',
      description: 'Zapier webhook',
      severity: 'medium',
      token: '(?:hooks|www)\\.zapier\\.com/hooks/catch/[A-Za-z0-9/]{8,40}',
    },
    {
      id: 'zapier-deploy-key',
      description: 'Zapier deploy key',
      near: ['zapier_deploy', 'zapier_key', 'zapier_token'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'zapier-nla-key',
      description: 'Zapier AI Actions key',
      token: 'sk-ak-[A-Za-z0-9_-]{20,64}',
    },
  ],
};
