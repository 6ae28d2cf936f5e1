import type { Vendor } from '../../rule.ts';

/** https://docs.fireworks.ai */
export const fireworksAi: Vendor = {
  id: 'fireworks-ai',
  name: 'Fireworks AI',
  docs: 'https://docs.fireworks.ai',
  rules: [
    {
      id: 'fireworks-ai-api-key',
      description: 'Fireworks AI API key',
      token: 'fw_[A-Za-z0-9]{22,24}',
      entropy: 3,
    },
    {
      id: 'fireworks-ai-long-api-key',
      description: 'Fireworks AI API key of the older form',
      near: ['fireworks'],
      token: '[A-Za-z0-9]{48}',
    },
  ],
};
