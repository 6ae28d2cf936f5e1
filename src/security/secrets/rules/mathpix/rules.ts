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
      token: '[A-Za-z0-9]{64}|[A-Za-z0-9]{20}',
    },
  ],
};
