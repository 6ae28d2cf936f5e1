import type { Vendor } from '../../rule.ts';

/** https://deepai.org/docs */
export const deepAi: Vendor = {
  id: 'deep-ai',
  name: 'DeepAI',
  docs: 'https://deepai.org/docs',
  rules: [
    {
      id: 'deep-ai-api-key',
      description: 'DeepAI API key',
      severity: 'medium',
      near: ['deepai', 'deep_ai'],
      token:
        '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|quickstart-[A-Za-z0-9+/=]{20,60})',
    },
  ],
};
