import type { Vendor } from '../../rule.ts';

/** https://developer.constantcontact.com */
export const constantContact: Vendor = {
  id: 'constant-contact',
  name: 'Constant Contact',
  docs: 'https://developer.constantcontact.com',
  rules: [
    {
      id: 'constant-contact-api-key',
      description: 'Constant Contact API key',
      severity: 'medium',
      near: ['constantcontact', 'constant_contact'],
      token: '(?:[A-Za-z0-9]{8}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{4}-[A-Za-z0-9]{12}|[a-z0-9]{24})',
    },
  ],
};
