import type { Vendor } from '../../rule.ts';

/** https://docs.victoriametrics.com/ */
export const victoriametrics: Vendor = {
  id: 'victoriametrics',
  name: 'VictoriaMetrics',
  docs: 'https://docs.victoriametrics.com/',
  rules: [
    {
      id: 'victoriametrics-cloud-token',
      description: 'VictoriaMetrics Cloud key',
      near: ['victoriametrics'],
      token: 'VM_[A-Za-z0-9]{30,60}',
    },
  ],
};
