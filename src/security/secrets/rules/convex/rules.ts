import type { Vendor } from '../../rule.ts';

/** https://docs.convex.dev */
export const convex: Vendor = {
  id: 'convex',
  name: 'Convex',
  docs: 'https://docs.convex.dev',
  rules: [
    {
      id: 'convex-deploy-key',
      description: 'Convex deploy key',
      severity: 'critical',
      token: String.raw`(?:prod|preview|dev|project):[a-z0-9-]{3,60}(?::[a-z0-9-]{1,60})?\|[A-Za-z0-9+/]{60,200}={0,2}`,
    },
  ],
};
