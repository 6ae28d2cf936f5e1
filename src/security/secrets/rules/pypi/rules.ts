import type { Vendor } from '../../rule.ts';

/** https://pypi.org/help/#apitoken */
export const pypi: Vendor = {
  id: 'pypi',
  name: 'PyPI',
  docs: 'https://pypi.org/help/#apitoken',
  rules: [
    {
      id: 'pypi-upload-token',
      description: 'PyPI upload token',
      severity: 'critical',
      token: 'pypi-(?:AgEIcHlwaS5vcmc|AgENdGVzdC5weXBpLm9yZw)[A-Za-z0-9_-]{50,1000}',
    },
  ],
};
