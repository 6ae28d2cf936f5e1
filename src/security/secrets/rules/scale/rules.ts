import type { Vendor } from '../../rule.ts';

/** https://docs.scale.com/reference/authentication */
export const scale: Vendor = {
  id: 'scale',
  name: 'Scale AI',
  docs: 'https://docs.scale.com/reference/authentication',
  rules: [
    {
      id: 'scale-api-key',
      description: 'Scale AI API key',
      near: ['scale'],
      token: 'live_[a-f0-9]{32}',
    },
    {
      id: 'scale-test-key',
      description: 'Scale AI test key',
      severity: 'medium',
      near: ['scale_', 'scaleapi', 'scaleai', 'scale.ai', 'scale '],
      token: 'test_[a-f0-9]{32}',
    },
  ],
};
