import type { Vendor } from '../../rule.ts';

/** https://www.coze.com/docs/developer_guides/pat */
export const coze: Vendor = {
  id: 'coze',
  name: 'Coze',
  docs: 'https://www.coze.com/docs/developer_guides/pat',
  rules: [
    {
      id: 'coze-personal-access-token',
      description: 'Coze personal access token',
      token: '(?:pat|sat|cztei)_[A-Za-z0-9]{60,70}',
    },
  ],
};
