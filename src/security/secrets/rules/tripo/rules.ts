import type { Vendor } from '../../rule.ts';

/** https://platform.tripo3d.ai/docs */
export const tripo: Vendor = {
  id: 'tripo',
  name: 'Tripo',
  docs: 'https://platform.tripo3d.ai/docs',
  rules: [
    {
      id: 'tripo-api-key',
      description: 'Tripo API key',
      token: 'tsk_[A-Za-z0-9_-]{40,50}',
    },
  ],
};
