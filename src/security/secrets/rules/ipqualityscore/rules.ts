import type { Vendor } from '../../rule.ts';

/** https://www.ipqualityscore.com/documentation/overview */
export const ipqualityscore: Vendor = {
  id: 'ipqualityscore',
  name: 'IPQualityScore',
  docs: 'https://www.ipqualityscore.com/documentation/overview',
  rules: [
    {
      id: 'ipqualityscore-api-key',
      description: 'IPQualityScore API key',
      severity: 'medium',
      near: ['ipqualityscore', 'ipquality', 'ip_quality', 'ipqs'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
