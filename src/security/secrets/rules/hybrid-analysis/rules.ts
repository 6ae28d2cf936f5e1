import type { Vendor } from '../../rule.ts';

/** https://www.hybrid-analysis.com/docs/api/v2 */
export const hybridAnalysis: Vendor = {
  id: 'hybrid-analysis',
  name: 'Hybrid Analysis',
  docs: 'https://www.hybrid-analysis.com/docs/api/v2',
  rules: [
    {
      id: 'hybrid-analysis-api-key',
      description: 'Hybrid Analysis API key',
      severity: 'medium',
      near: ['hybrid-analysis', 'hybrid_analysis', 'hybridanalysis'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
