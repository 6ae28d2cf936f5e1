import type { Vendor } from '../../rule.ts';

/** https://powrbot.com/ */
export const powrbot: Vendor = {
  id: 'powrbot',
  name: 'Powrbot',
  docs: 'https://powrbot.com/',
  rules: [
    {
      id: 'powrbot-api-key',
      description: 'Powrbot API key',
      severity: 'medium',
      near: ['powrbot'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
