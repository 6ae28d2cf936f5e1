import type { Vendor } from '../../rule.ts';

/** https://www.dovico.com/developer/ */
export const dovico: Vendor = {
  id: 'dovico',
  name: 'Dovico',
  docs: 'https://www.dovico.com/developer/',
  rules: [
    {
      id: 'dovico-token',
      description: 'Dovico access token',
      severity: 'medium',
      near: ['dovico'],
      token: String.raw`[a-z0-9]{32}\.[a-z0-9]{1,12}`,
    },
  ],
};
