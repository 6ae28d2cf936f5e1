// What is left of an orchestrator when everything is taken out that makes it one: starts `true` so many times, so many at once, and
// commits one SQLite transaction for each change of state. `node bare-loop.ts <database> <tasks> <slots> <changes> <bytes>`
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { DatabaseSync } from 'node:sqlite';

const [file = '', ...numbers] = process.argv.slice(2);
const [tasks = 0, slots = 1, changes = 1, bytes = 0] = numbers.map(Number);

const db = new DatabaseSync(file);
// As br's own store: every change of state is on the disk before it counts.
db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA checkpoint_fullfsync = ON');
db.exec(
  'CREATE TABLE IF NOT EXISTS events (seq INTEGER PRIMARY KEY, task INTEGER NOT NULL, data TEXT NOT NULL) STRICT',
);
const insert = db.prepare('INSERT INTO events (task, data) VALUES (?, ?)');
const data = 'x'.repeat(bytes);
let next = 0;

function change(task: number): void {
  db.exec('BEGIN IMMEDIATE');
  insert.run(task, data);
  db.exec('COMMIT');
}

async function work(): Promise<void> {
  while (next < tasks) {
    const task = next;
    next += 1;
    const before = Math.ceil(changes / 2);
    for (let done = 0; done < before; done += 1) change(task);
    const child = spawn('/bin/sh', ['-c', 'true'], { stdio: 'ignore' });
    await once(child, 'exit');
    for (let done = before; done < changes; done += 1) change(task);
  }
}

await Promise.all(Array.from({ length: slots }, work));
db.close();
