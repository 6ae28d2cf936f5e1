import type { Vendor } from '../../rule.ts';

/** https://ghostinspector.com/docs/api/ */
export const ghostInspector: Vendor = {
  id: 'ghost-inspector',
  name: 'Ghost Inspector',
  docs: 'https://ghostinspector.com/docs/api/',
  rules: [
    {
      id: 'ghost-inspector-api-key',
      description: 'Ghost Inspector API key',
      near: ['ghostinspector', 'ghost_inspector', 'ghost-inspector'],
      token: '[a-z0-9]{40}',
    },
  ],
};
