import type { Vendor } from '../../rule.ts';

/** https://docs.mathpix.com/ */
export const mathpix: Vendor = {
  id: 'mathpix',
  name: 'Mathpix',
  docs: 'https://docs.mathpix.com/',
  rules: [
    {
      id: 'mathpix-app-key',
      description: 'Mathpix application key',
      severity: 'medium',
      near: ['mathpix'],
      token: '[a-f0-9]{64}|[a-f0-9]{20}',
    },
  ],
};
