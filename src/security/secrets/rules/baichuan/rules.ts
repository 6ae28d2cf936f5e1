import type { Vendor } from '../../rule.ts';

/** https://platform.baichuan-ai.com/docs/ */
export const baichuan: Vendor = {
  id: 'baichuan',
  name: 'Baichuan',
  docs: 'https://platform.baichuan-ai.com/docs/',
  rules: [
    {
      id: 'baichuan-api-key',
      description: 'Baichuan API key',
      near: ['baichuan'],
      token: 'sk-[a-z0-9]{32}',
    },
  ],
};
