import type { Vendor } from '../../rule.ts';

/** https://docs.imagga.com/ */
export const imagga: Vendor = {
  id: 'imagga',
  name: 'Imagga',
  docs: 'https://docs.imagga.com/',
  rules: [
    {
      id: 'imagga-api-secret',
      description: 'Imagga API secret',
      severity: 'medium',
      near: ['imagga'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'imagga-basic-credentials',
      description: 'Imagga credentials of basic authentication',
      severity: 'medium',
      near: ['imagga'],
      token: 'YWNjX[A-Za-z0-9]{60,67}[=]{0,2}|[A-Za-z0-9=]{72}',
    },
    {
      id: 'imagga-api-key',
      description: 'Imagga API key',
      severity: 'low',
      near: ['imagga'],
      token: 'acc_[a-f0-9]{15}',
    },
  ],
};
