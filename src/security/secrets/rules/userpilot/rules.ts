import type { Vendor } from '../../rule.ts';

/** https://docs.userpilot.com/ */
export const userpilot: Vendor = {
  id: 'userpilot',
  name: 'Userpilot',
  docs: 'https://docs.userpilot.com/',
  rules: [
    {
      id: 'userpilot-api-key',
      description: 'Userpilot API key',
      token: 'up_sk_[A-Za-z0-9]{20,60}',
    },
  ],
};
