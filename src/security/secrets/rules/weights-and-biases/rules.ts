import type { Vendor } from '../../rule.ts';

/** https://docs.wandb.ai/support/find_api_key/ */
export const weightsAndBiases: Vendor = {
  id: 'weights-and-biases',
  name: 'Weights & Biases',
  docs: 'https://docs.wandb.ai/support/find_api_key/',
  rules: [
    {
      id: 'weights-and-biases-api-key',
      description: 'Weights & Biases API key',
      token: 'wandb_v[0-9]_[A-Za-z0-9_-]{40,110}',
    },
    {
      id: 'weights-and-biases-legacy-key',
      description: 'Weights & Biases API key (legacy)',
      near: ['wandb', 'weightsandbiases', 'weights_biases', 'weights-and-biases'],
      reach: 40,
      loose: true,
      token: '[A-Za-z0-9]{40}',
    },
    {
      id: 'weights-and-biases-local-key',
      description: "Weights & Biases API key of a server of one's own",
      token: 'local-[a-f0-9]{40}',
    },
  ],
};
