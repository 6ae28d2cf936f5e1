import type { Vendor } from '../../rule.ts';

/** https://www.meteosource.com/documentation */
export const meteosource: Vendor = {
  id: 'meteosource',
  name: 'Meteosource',
  docs: 'https://www.meteosource.com/documentation',
  rules: [
    {
      id: 'meteosource-api-key',
      description: 'Meteosource API key',
      severity: 'low',
      near: ['meteosource'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
