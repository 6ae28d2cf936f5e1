import type { Vendor } from '../../rule.ts';

/** https://docs.voiceflow.com/reference/authentication */
export const voiceflow: Vendor = {
  id: 'voiceflow',
  name: 'Voiceflow',
  docs: 'https://docs.voiceflow.com/reference/authentication',
  rules: [
    {
      id: 'voiceflow-api-key',
      description: 'Voiceflow API key',
      near: ['voiceflow', 'authorization'],
      token: 'VF\\.[A-Fa-f0-9]{24}\\.[A-Za-z0-9]{16}',
    },
    {
      id: 'voiceflow-dm-key',
      description: 'Voiceflow dialogue or workspace key',
      token: 'VF\\.(?:DM|WS)\\.[A-Fa-f0-9]{24}\\.[A-Za-z0-9]{16}',
    },
  ],
};
