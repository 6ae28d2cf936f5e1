import type { Vendor } from '../../rule.ts';

/** https://www.windmill.dev/docs/core_concepts/webhooks */
export const windmill: Vendor = {
  id: 'windmill',
  name: 'Windmill',
  docs: 'https://www.windmill.dev/docs/core_concepts/webhooks',
  rules: [
    {
      id: 'windmill-token',
      description: 'Windmill token',
      near: ['windmill_token', 'wm_token', 'windmill-token', 'windmill_api'],
      token: '[A-Za-z0-9]{30,34}',
    },
  ],
};
