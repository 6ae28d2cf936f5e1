import type { Vendor } from '../../rule.ts';

/** https://codesandbox.io/docs/sdk */
export const codesandbox: Vendor = {
  id: 'codesandbox',
  name: 'CodeSandbox',
  docs: 'https://codesandbox.io/docs/sdk',
  rules: [
    {
      id: 'codesandbox-api-key',
      description: 'CodeSandbox API key',
      token: 'csb_v1_[A-Za-z0-9_-]{40,60}',
    },
  ],
};
