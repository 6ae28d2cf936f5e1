import type { Vendor } from '../../rule.ts';

/** https://developer.stackpath.com/docs/en/getting-started/ */
export const stackpath: Vendor = {
  id: 'stackpath',
  name: 'StackPath',
  docs: 'https://developer.stackpath.com/docs/en/getting-started/',
  rules: [
    {
      id: 'stackpath-client-secret',
      description: 'StackPath client id or secret',
      near: ['stackpath', 'stack_path', 'stack-path', 'stack path'],
      token: '[A-Za-z0-9]{32,64}',
    },
  ],
};
