import type { Vendor } from '../../rule.ts';

/** https://technical-analysis-api.com/ */
export const technicalAnalysisApi: Vendor = {
  id: 'technical-analysis-api',
  name: 'Technical Analysis API',
  docs: 'https://technical-analysis-api.com/',
  rules: [
    {
      id: 'technical-analysis-api-api-key',
      description: 'Technical Analysis API API key',
      severity: 'medium',
      near: ['technicalanalysisapi', 'technical_analysis_api', 'technical-analysis-api', 'technicalanalysis'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
