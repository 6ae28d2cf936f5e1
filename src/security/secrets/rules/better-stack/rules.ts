import type { Vendor } from '../../rule.ts';

/** https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/ */
export const betterStack: Vendor = {
  id: 'better-stack',
  name: 'Better Stack',
  docs: 'https://betterstack.com/docs/uptime/api/getting-started-with-uptime-api/',
  rules: [
    {
      id: 'better-stack-api-token',
      description: 'Better Stack API token',
      near: ['betterstack', 'better_stack', 'betteruptime', 'better_uptime', 'logtail'],
      token: '[A-Za-z0-9]{24}',
    },
  ],
};
