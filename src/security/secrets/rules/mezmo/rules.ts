import type { Vendor } from '../../rule.ts';

/** https://docs.mezmo.com/docs/ingestion-key */
export const mezmo: Vendor = {
  id: 'mezmo',
  name: 'Mezmo (LogDNA)',
  docs: 'https://docs.mezmo.com/docs/ingestion-key',
  rules: [
    {
      id: 'mezmo-ingestion-key',
      description: 'Mezmo or LogDNA ingestion or service key',
      severity: 'medium',
      near: ['logdna', 'mezmo'],
      token: '[A-Za-z0-9]{32}|sts_[a-f0-9]{32}',
    },
  ],
};
