import type { Vendor } from '../../rule.ts';

/** https://library.humio.com/ */
export const humio: Vendor = {
  id: 'humio',
  name: 'Falcon LogScale (Humio)',
  docs: 'https://library.humio.com/',
  rules: [
    {
      id: 'humio-ingest-token',
      description: 'LogScale ingest token',
      severity: 'medium',
      near: ['humio', 'logscale'],
      token: '[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}',
    },
  ],
};
