import type { Vendor } from '../../rule.ts';

/** https://developer.groovehq.com */
export const grooveHq: Vendor = {
  id: 'groove-hq',
  name: 'Groove',
  docs: 'https://developer.groovehq.com',
  rules: [
    {
      id: 'groove-hq-api-token',
      description: 'Groove API token',
      near: ['groovehq', 'groove'],
      token: '[A-Za-z0-9]{64}',
    },
    {
      id: 'groove-hq-numbered-api-token',
      description: 'Groove API token',
      near: ['groovehq'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
