import type { Vendor } from '../../rule.ts';

/** https://docs.edenai.co */
export const edenAi: Vendor = {
  id: 'eden-ai',
  name: 'Eden AI',
  docs: 'https://docs.edenai.co',
  rules: [
    {
      id: 'eden-ai-legacy-api-key',
      description: 'Eden AI API key of another form',
      near: ['edenai'],
      token: String.raw`[A-Za-z0-9]{36}\.[A-Za-z0-9]{92}\.[A-Za-z0-9_-]{43}`,
    },
  ],
};
