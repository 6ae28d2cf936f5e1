import type { Vendor } from '../../rule.ts';

/** https://app.rainforestqa.com/docs */
export const rainforestQa: Vendor = {
  id: 'rainforest-qa',
  name: 'Rainforest QA',
  docs: 'https://app.rainforestqa.com/docs',
  rules: [
    {
      id: 'rainforest-qa-api-token',
      description: 'Rainforest QA API token',
      near: ['rainforest_api', 'rainforestqa', 'rainforest_qa', 'rainforest-qa', 'rainforest_token'],
      token: '[A-Za-z0-9]{32,40}',
    },
  ],
};
