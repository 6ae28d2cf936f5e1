import type { Vendor } from '../../rule.ts';

/** https://docs.dify.ai */
export const dify: Vendor = {
  id: 'dify',
  name: 'Dify',
  docs: 'https://docs.dify.ai',
  rules: [
    {
      id: 'dify-app-key',
      description: 'Dify app API key',
      token: 'app-[A-Za-z0-9]{24}',
    },
    {
      id: 'dify-dataset-key',
      description: 'Dify knowledge API key',
      token: 'dataset-[A-Za-z0-9]{24}',
    },
  ],
};
