import type { Vendor } from '../../rule.ts';

/** https://help.form.io */
export const formIo: Vendor = {
  id: 'form-io',
  name: 'Form.io',
  docs: 'https://help.form.io',
  rules: [
    {
      id: 'form-io-token',
      description: 'Form.io token',
      near: ['formio', 'form.io'],
      token: String.raw`eyJhbGciOi[A-Za-z0-9_-]{10,100}\.[a-z0-9_-]{100,1200}\.[A-Za-z0-9_-]{20,120}`,
    },
    {
      id: 'form-io-api-key',
      description: 'Form.io API key',
      severity: 'medium',
      near: ['formio', 'form.io'],
      token: '[A-Za-z0-9]{30,32}',
    },
  ],
};
