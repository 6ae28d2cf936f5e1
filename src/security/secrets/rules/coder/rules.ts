import type { Vendor } from '../../rule.ts';

/** https://coder.com/docs */
export const coder: Vendor = {
  id: 'coder',
  name: 'Coder',
  docs: 'https://coder.com/docs',
  rules: [
    {
      id: 'coder-session-token',
      description: 'Coder session token',
      near: ['coder_', 'coder-session-token', 'coder.'],
      token: '[A-Za-z0-9]{10}-[A-Za-z0-9]{22}',
    },
  ],
};
