import type { Vendor } from '../../rule.ts';

/** https://developer.idanalyzer.com/ */
export const idAnalyzer: Vendor = {
  id: 'id-analyzer',
  name: 'ID Analyzer',
  docs: 'https://developer.idanalyzer.com/',
  rules: [
    {
      id: 'id-analyzer-api-key',
      description: 'ID Analyzer API key',
      severity: 'medium',
      near: ['idanalyzer'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
