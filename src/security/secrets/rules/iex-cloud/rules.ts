import type { Vendor } from '../../rule.ts';

/** https://iexcloud.io/docs/ */
export const iexCloud: Vendor = {
  id: 'iex-cloud',
  name: 'IEX Cloud',
  docs: 'https://iexcloud.io/docs/',
  rules: [
    {
      id: 'iex-cloud-secret-token',
      description: 'IEX Cloud secret token',
      severity: 'medium',
      near: ['iex'],
      token: '[T]?sk_[A-Za-z0-9]{32}',
    },
    {
      id: 'iex-cloud-publishable-token',
      description: 'IEX Cloud publishable token',
      severity: 'low',
      near: ['iex'],
      token: '[T]?pk_[a-f0-9]{32}',
    },
    {
      id: 'iex-cloud-apis-key',
      description: 'IEX APIs key',
      severity: 'medium',
      near: ['iexapis', 'iex_apis', 'iex-apis'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
