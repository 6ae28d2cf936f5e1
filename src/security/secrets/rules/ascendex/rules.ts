import type { Vendor } from '../../rule.ts';

/** https://ascendex.github.io/ascendex-pro-api/ */
export const ascendex: Vendor = {
  id: 'ascendex',
  name: 'AscendEX',
  docs: 'https://ascendex.github.io/ascendex-pro-api/',
  rules: [
    {
      id: 'ascendex-api-key',
      description: 'AscendEX API key or secret',
      severity: 'critical',
      near: ['ascendex'],
      token: '(?:[A-Za-z0-9]{64}|[A-Za-z0-9]{32})',
    },
  ],
};
