import type { Vendor } from '../../rule.ts';

/** https://www.browserstack.com/docs/percy */
export const percy: Vendor = {
  id: 'percy',
  name: 'Percy',
  docs: 'https://www.browserstack.com/docs/percy',
  rules: [
    {
      id: 'percy-token',
      description: 'Percy project token',
      severity: 'medium',
      near: ['percy'],
      token: '[a-f0-9]{64}|(?:web|app|auto|ss|vmw|res)_[a-f0-9]{64}',
    },
  ],
};
