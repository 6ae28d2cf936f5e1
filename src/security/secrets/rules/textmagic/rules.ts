import type { Vendor } from '../../rule.ts';

/** https://docs.textmagic.com/ */
export const textmagic: Vendor = {
  id: 'textmagic',
  name: 'TextMagic',
  docs: 'https://docs.textmagic.com/',
  rules: [
    {
      id: 'textmagic-api-key',
      description: 'TextMagic API key',
      near: ['textmagic', 'text_magic', 'text-magic', 'text magic'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
