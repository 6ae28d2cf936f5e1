import type { Vendor } from '../../rule.ts';

/** https://docs.ansible.com/automation-controller/ */
export const ansibleTower: Vendor = {
  id: 'ansible-tower',
  name: 'Ansible Automation Platform',
  docs: 'https://docs.ansible.com/automation-controller/',
  rules: [
    {
      id: 'ansible-tower-token',
      description: 'Ansible Automation Platform OAuth token',
      near: ['ansible_tower', 'tower_oauth', 'awx_', 'controller_oauth', 'tower_token'],
      token: '[A-Za-z0-9]{30}',
    },
  ],
};
