import type { Vendor } from '../../rule.ts';

/** https://docs.runpod.io/get-started/api-keys */
export const runpod: Vendor = {
  id: 'runpod',
  name: 'RunPod',
  docs: 'https://docs.runpod.io/get-started/api-keys',
  rules: [
    {
      id: 'runpod-api-key',
      description: 'RunPod API key',
      token: 'rpa_[A-Z0-9]{40,50}[a-z0-9]{0,8}',
    },
    {
      id: 'runpod-legacy-key',
      description: 'RunPod API key (legacy)',
      near: ['runpod'],
      token: '[A-Za-z0-9]{40}',
    },
  ],
};
