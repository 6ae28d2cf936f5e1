import type { Vendor } from '../../rule.ts';

/** https://lightning.ai/docs/ */
export const lightningAi: Vendor = {
  id: 'lightning-ai',
  name: 'Lightning AI',
  docs: 'https://lightning.ai/docs/',
  rules: [
    {
      id: 'lightning-ai-api-key',
      description: 'Lightning AI API key',
      near: ['lightning_api', 'lightning_user', 'lightning.ai'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
