import type { Vendor } from '../../rule.ts';

/** https://help.victorops.com/knowledge-base/api/ */
export const victorops: Vendor = {
  id: 'victorops',
  name: 'Splunk On-Call (VictorOps)',
  docs: 'https://help.victorops.com/knowledge-base/api/',
  rules: [
    {
      id: 'victorops-api-key',
      description: 'VictorOps API key',
      near: ['victorops', 'x-vo-api-key'],
      token: '[A-Za-z0-9]{32}',
    },
    {
      id: 'victorops-integration-url',
      description: 'VictorOps integration URL',
      severity: 'medium',
      caseless: true,
      token:
        'alert\\.victorops\\.com/integrations/generic/[0-9]{8}/alert/[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}',
    },
  ],
};
