import type { Vendor } from '../../rule.ts';

/** https://developer.yoco.com/ */
export const yoco: Vendor = {
  id: 'yoco',
  name: 'Yoco',
  docs: 'https://developer.yoco.com/',
  rules: [
    {
      id: 'yoco-secret-key',
      description: 'Yoco secret key',
      severity: 'critical',
      near: ['yoco'],
      token: 'sk_(?:live|test)_[a-f0-9]{24,40}[A-Za-z0-9]{0,8}',
    },
  ],
};
