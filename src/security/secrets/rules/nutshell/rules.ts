import type { Vendor } from '../../rule.ts';

/** https://developers.nutshell.com/ */
export const nutshell: Vendor = {
  id: 'nutshell',
  name: 'Nutshell',
  docs: 'https://developers.nutshell.com/',
  rules: [
    {
      id: 'nutshell-api-key',
      description: 'Nutshell API key',
      severity: 'medium',
      near: ['nutshell'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
