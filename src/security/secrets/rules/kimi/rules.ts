import type { Vendor } from '../../rule.ts';

/** https://platform.moonshot.ai/docs/ */
export const kimi: Vendor = {
  id: 'kimi',
  name: 'Moonshot AI',
  docs: 'https://platform.moonshot.ai/docs/',
  rules: [
    {
      id: 'kimi-api-key',
      description: 'Moonshot AI (Kimi) API key',
      near: ['kimi', 'moonshot'],
      token: 'sk-[A-Za-z0-9_-]{48}',
    },
  ],
};
