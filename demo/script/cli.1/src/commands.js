// Every command, in the order of the help: one import, one line.
import { add } from './commands/add.js';
import { list } from './commands/list.js';
import { remove } from './commands/remove.js';

export const commands = [
  add,
  list,
  remove,
];
