import type { Vendor } from '../../rule.ts';

/** https://chutes.ai/docs */
export const chutes: Vendor = {
  id: 'chutes',
  name: 'Chutes',
  docs: 'https://chutes.ai/docs',
  rules: [
    {
      id: 'chutes-api-key',
      description: 'Chutes API key',
      token: String.raw`cpk_[a-f0-9]{32}\.[a-f0-9]{32}\.[A-Za-z0-9]{32}`,
    },
  ],
};
