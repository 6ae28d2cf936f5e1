import type { Vendor } from '../../rule.ts';

/** https://developer.clickup.com/docs/authentication */
export const clickUp: Vendor = {
  id: 'click-up',
  name: 'ClickUp',
  docs: 'https://developer.clickup.com/docs/authentication',
  rules: [
    {
      id: 'click-up-personal-token',
      description: 'ClickUp personal token',
      token: 'pk_[0-9]{6,9}_[A-Z0-9]{32}',
    },
    {
      id: 'click-up-client-secret',
      description: 'ClickUp client secret',
      near: ['clickup'],
      token: '[A-Z0-9]{64}',
    },
  ],
};
