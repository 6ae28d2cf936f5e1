import type { Vendor } from '../../rule.ts';

/** https://apidocs.tempo.io/ */
export const tempo: Vendor = {
  id: 'tempo',
  name: 'Tempo',
  docs: 'https://apidocs.tempo.io/',
  rules: [
    {
      id: 'tempo-api-token',
      description: 'Tempo API token',
      near: ['tempo_api', 'tempo_token', 'tempo-token', 'tempo.io', 'tempo_io', 'tempotoken'],
      token: '[A-Za-z0-9]{30,32}(?:-[a-z]{2})?',
    },
  ],
};
