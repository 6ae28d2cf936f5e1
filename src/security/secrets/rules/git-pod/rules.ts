import type { Vendor } from '../../rule.ts';

/** https://www.gitpod.io/docs */
export const gitPod: Vendor = {
  id: 'git-pod',
  name: 'Gitpod',
  docs: 'https://www.gitpod.io/docs',
  rules: [
    {
      id: 'git-pod-access-token',
      description: 'Gitpod personal access token',
      token: String.raw`gitpod_pat_[A-Za-z0-9_-]{30,200}\.?[A-Za-z0-9_-]{0,200}`,
    },
  ],
};
