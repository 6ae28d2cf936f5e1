import type { Vendor } from '../../rule.ts';

/** https://docs.roboflow.com/api-reference/authentication */
export const roboflow: Vendor = {
  id: 'roboflow',
  name: 'Roboflow',
  docs: 'https://docs.roboflow.com/api-reference/authentication',
  rules: [
    {
      id: 'roboflow-publishable-key',
      description: 'Roboflow publishable key',
      severity: 'low',
      near: ['roboflow'],
      token: 'rf_[A-Za-z0-9]{20,40}',
    },
    {
      id: 'roboflow-api-key',
      description: 'Roboflow private API key',
      near: ['roboflow'],
      token: '[A-Za-z0-9]{20}',
    },
  ],
};
