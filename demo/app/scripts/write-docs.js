// Writes docs/commands.md from the commands themselves, so that it cannot be out of date.
import { mkdir, writeFile } from 'node:fs/promises';
import { commands } from '../src/commands.js';

const sections = commands.map(({ usage, summary }) => `## shelf ${usage}\n\n${summary}\n`);
await mkdir('docs', { recursive: true });
await writeFile('docs/commands.md', `# Commands\n\n${sections.join('\n')}`);
console.log(`docs/commands.md: ${commands.length} commands`);
