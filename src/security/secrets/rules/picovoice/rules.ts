import type { Vendor } from '../../rule.ts';

/** https://picovoice.ai/docs/ */
export const picovoice: Vendor = {
  id: 'picovoice',
  name: 'Picovoice',
  docs: 'https://picovoice.ai/docs/',
  rules: [
    {
      id: 'picovoice-access-key',
      description: 'Picovoice access key',
      severity: 'medium',
      near: ['picovoice', 'porcupine'],
      token: '[A-Za-z0-9+/]{54}==',
    },
  ],
};
