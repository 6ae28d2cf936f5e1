import type { Vendor } from '../../rule.ts';

/** https://www.browse.ai/docs/api/v2 */
export const browseAi: Vendor = {
  id: 'browse-ai',
  name: 'Browse AI',
  docs: 'https://www.browse.ai/docs/api/v2',
  rules: [
    {
      id: 'browse-ai-api-key',
      description: 'Browse AI API key',
      near: ['browse.ai', 'browseai', 'browse_ai'],
      token:
        '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
