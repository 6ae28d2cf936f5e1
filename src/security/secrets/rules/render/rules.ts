import type { Vendor } from '../../rule.ts';

/** https://render.com/docs/api */
export const render: Vendor = {
  id: 'render',
  name: 'Render',
  docs: 'https://render.com/docs/api',
  rules: [
    {
      id: 'render-api-key',
      description: 'Render API key',
      severity: 'critical',
      token: 'rnd_[A-Za-z0-9]{28,32}',
    },
    {
      id: 'render-deploy-hook',
      description: 'Render deploy hook',
      severity: 'medium',
      token: 'api\\.render\\.com/deploy/(srv-[a-z0-9]{18,24}\\?key=[A-Za-z0-9_-]{10,16})',
    },
  ],
};
