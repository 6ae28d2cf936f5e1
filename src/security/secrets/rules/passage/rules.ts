import type { Vendor } from '../../rule.ts';

/** https://docs.passage.id/ */
export const passage: Vendor = {
  id: 'passage',
  name: 'Passage by 1Password',
  docs: 'https://docs.passage.id/',
  rules: [
    {
      id: 'passage-api-key',
      description: 'Passage API key',
      near: ['passage_api', 'passage_key', 'passageid', 'passage.id'],
      token: '[A-Za-z0-9]{10}\\.[A-Za-z0-9]{64}',
    },
  ],
};
