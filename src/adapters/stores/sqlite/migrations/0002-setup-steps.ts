/**
 * Plans got a directory and a sandbox for each task, and their setup became steps that say what they depend on. What was stored
 * before means what it meant: from the top, not confined, and every command judged by itself.
 */
export const sql: string = `
UPDATE plans SET plan = json_set(
  plan,
  '$.tasks', (SELECT json_group_array(json_set(value, '$.sandbox', 'none', '$.directory', '')) FROM json_each(plan, '$.tasks')),
  '$.setup', (
    SELECT json_group_array(json_object('command', json(value), 'directory', '', 'cache', 'auto'))
    FROM json_each(plan, '$.setup')
  )
);
`;
