import type { Vendor } from '../../rule.ts';

/** https://docs.sealights.io/ */
export const sealights: Vendor = {
  id: 'sealights',
  name: 'SeaLights',
  docs: 'https://docs.sealights.io/',
  rules: [
    {
      id: 'sealights-agent-token',
      description: 'SeaLights agent token',
      severity: 'medium',
      near: ['sealights', 'sl.token', 'sltoken'],
      token: 'eyJ[A-Za-z0-9_-]{15,400}\\.[A-Za-z0-9_-]{20,2000}\\.[A-Za-z0-9_-]{20,1000}',
    },
  ],
};
