import type { Vendor } from '../../rule.ts';

/** https://docs.qubole.com/en/latest/rest-api/api_overview.html */
export const qubole: Vendor = {
  id: 'qubole',
  name: 'Qubole',
  docs: 'https://docs.qubole.com/en/latest/rest-api/api_overview.html',
  rules: [
    {
      id: 'qubole-api-token',
      description: 'Qubole API token',
      near: ['qubole'],
      token: '[A-Za-z0-9]{64}',
    },
  ],
};
