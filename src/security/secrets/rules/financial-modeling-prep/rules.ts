import type { Vendor } from '../../rule.ts';

/** https://site.financialmodelingprep.com/developer/docs */
export const financialModelingPrep: Vendor = {
  id: 'financial-modeling-prep',
  name: 'Financial Modeling Prep',
  docs: 'https://site.financialmodelingprep.com/developer/docs',
  rules: [
    {
      id: 'financial-modeling-prep-api-key',
      description: 'Financial Modeling Prep API key',
      severity: 'medium',
      near: ['financialmodelingprep', 'financial_modeling_prep', 'fmp_'],
      token: '[A-Za-z0-9]{32}',
    },
  ],
};
