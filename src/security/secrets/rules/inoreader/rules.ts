import type { Vendor } from '../../rule.ts';

/** https://www.inoreader.com/developers/ */
export const inoreader: Vendor = {
  id: 'inoreader',
  name: 'Inoreader',
  docs: 'https://www.inoreader.com/developers/',
  rules: [
    {
      id: 'inoreader-app-key',
      description: 'Inoreader application key',
      severity: 'low',
      near: ['inoreader'],
      token: '[A-Za-z0-9_-]{32}',
    },
  ],
};
