import type { Vendor } from '../../rule.ts';

/** https://www.dittowords.com/docs */
export const ditto: Vendor = {
  id: 'ditto',
  name: 'Ditto',
  docs: 'https://www.dittowords.com/docs',
  rules: [
    {
      id: 'ditto-api-key',
      description: 'Ditto API key',
      near: ['ditto'],
      token: String.raw`[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}\.[a-z0-9]{40}`,
    },
  ],
};
