import type { Vendor } from '../../rule.ts';

/** https://docs.blockdaemon.com */
export const blockdaemon: Vendor = {
  id: 'blockdaemon',
  name: 'Blockdaemon',
  docs: 'https://docs.blockdaemon.com',
  rules: [
    {
      id: 'blockdaemon-api-key',
      description: 'Blockdaemon API key',
      near: ['blockdaemon'],
      token: '[A-Za-z0-9_-]{40,45}',
    },
  ],
};
