import type { Vendor } from '../../rule.ts';

/** https://docs.api.nvidia.com/ */
export const nvidia: Vendor = {
  id: 'nvidia',
  name: 'NVIDIA',
  docs: 'https://docs.api.nvidia.com/',
  rules: [
    {
      id: 'nvidia-api-key',
      description: 'NVIDIA API key',
      token: 'nvapi-[A-Za-z0-9_-]{60,70}',
    },
    {
      id: 'nvidia-starfleet-token',
      description: 'NVIDIA Starfleet client secret',
      token: 'nvssa-prd-[A-Za-z0-9_-]{40,80}',
    },
  ],
};
