import type { Vendor } from '../../rule.ts';

/** https://docs.smith.langchain.com/ */
export const langsmith: Vendor = {
  id: 'langsmith',
  name: 'LangSmith',
  docs: 'https://docs.smith.langchain.com/',
  rules: [
    {
      id: 'langsmith-api-key',
      description: 'LangSmith personal access token or service key',
      token: 'lsv2_(?:pt|sk)_[a-f0-9]{32}_[a-f0-9]{10}',
    },
    {
      id: 'langsmith-legacy-api-key',
      description: 'LangSmith API key of the older form',
      token: 'ls__[a-f0-9]{32}',
    },
  ],
};
