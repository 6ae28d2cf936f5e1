import type { Vendor } from '../../rule.ts';

/** https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/ */
export const kubernetes: Vendor = {
  id: 'kubernetes',
  name: 'Kubernetes',
  docs: 'https://kubernetes.io/docs/reference/access-authn-authz/bootstrap-tokens/',
  rules: [
    {
      id: 'kubernetes-bootstrap-token',
      description: 'Kubernetes bootstrap token',
      near: ['kubeadm', 'kubelet', 'bootstrap-token', 'bootstrap_token', 'bootstraptoken', '--token'],
      token: '[a-z0-9]{6}\\.[a-z0-9]{16}',
      reach: 40,
      entropy: 2.5,
    },
  ],
};
