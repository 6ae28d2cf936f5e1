// Draws the picture in README.md: `node scripts/with-tools.mjs node scripts/capture-demo.mjs [seconds]`.
// The demo runs in a real terminal (tmux, which must be installed); what stands on its screen after so many seconds becomes
// docs/images/demo.svg, character by character. Nothing is drawn that was not there.
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { root } from './tools/common.mjs';

const columns = 96;
const rows = 40;
/** By then it shows attempts at once, a refusal, and landings. */
const seconds = Number(process.argv[2] ?? 15);

/** The screen's lines with their colours, as tmux tells them. */
async function capture() {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'br-capture-'));
  const tmux = (...args) =>
    execFileSync('tmux', ['-f', '/dev/null', '-L', `br-${process.pid}`, ...args], { cwd: folder, stdio: 'pipe' });
  const demo = [process.execPath, path.join(root, 'bin/br.js'), 'demo', '--dir', path.join(folder, 'shelf')];
  try {
    const line = demo.map((word) => `'${word}'`).join(' ');
    tmux('new-session', '-d', '-x', String(columns), '-y', String(rows), `TERM=xterm-256color exec ${line}`);
    await setTimeout(seconds * 1000);
    return tmux('capture-pane', '-e', '-p').toString().trimEnd().split('\n');
  } finally {
    tmux('send-keys', 'C-c');
    // Until the demo has ended what it started.
    await setTimeout(3000);
    try {
      tmux('kill-server');
    } catch {
      // It ended with the demo.
    }
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Lines as pieces of one look: { at, text, classes }. SGR codes of ECMA-48, as far as `br` uses them; a look lasts beyond its line. */
function runs(lines) {
  let look = PLAIN;
  return lines.map((line) => {
    const [plain, ...coded] = line.split('\u001B[');
    const found = [];
    let at = 0;
    const add = (text) => {
      const classes = [look.color, look.bold && 'b', look.dim && 'd'].filter(Boolean).join(' ');
      if (text.trim() !== '') found.push({ at, text, classes });
      at += text.length;
    };
    add(plain);
    for (const piece of coded) {
      const end = piece.indexOf('m');
      look = piece.slice(0, end).split(';').reduce(applied, look);
      add(piece.slice(end + 1));
    }
    return found;
  });
}

const PLAIN = { color: '', bold: false, dim: false };
const COLORS = { 31: 'red', 32: 'green', 33: 'yellow', 36: 'cyan', 39: '' };

function applied(look, code) {
  if (code === '' || code === '0') return PLAIN;
  if (code === '1') return { ...look, bold: true };
  if (code === '2') return { ...look, dim: true };
  if (code === '22') return { ...look, bold: false, dim: false };
  return code in COLORS ? { ...look, color: COLORS[code] } : look;
}

function svg(lines) {
  const cell = 8.4;
  const height = 19;
  const margin = 16;
  const width = Math.ceil(columns * cell) + 2 * margin;
  const texts = lines.flatMap((pieces, row) =>
    pieces.map(({ at, text, classes }) => {
      const begin = text.length - text.trimStart().length;
      const words = text.trim();
      const x = (margin + (at + begin) * cell).toFixed(1);
      const length = (words.length * cell).toFixed(1);
      const look = classes === '' ? '' : ` class="${classes}"`;
      return `<text${look} x="${x}" y="${margin + 14 + row * height}" textLength="${length}">${escaped(words)}</text>`;
    }),
  );
  const total = lines.length * height + 2 * margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${total}" viewBox="0 0 ${width} ${total}" role="img" aria-label="br demo in a terminal: tasks that run, wait and have landed">
<style>
rect { fill: #0d1117 }
text { fill: #d1d7e0; font: 14px ui-monospace, SFMono-Regular, Menlo, Consolas, "DejaVu Sans Mono", monospace; white-space: pre }
.red { fill: #ff7b72 } .green { fill: #56d364 } .yellow { fill: #e3b341 } .cyan { fill: #56d4dd }
.b { font-weight: 600 } .d { opacity: .65 }
</style>
<rect width="100%" height="100%" rx="8"/>
${texts.join('\n')}
</svg>
`;
}

function escaped(text) {
  return text.replace(/[&<>]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;' })[sign]);
}

const screen = await capture();
const start = screen.findIndex((line) => line.includes('New session of'));
if (start < 0) throw new Error(`the demo had not begun after ${seconds} s:\n${screen.join('\n')}`);
const file = path.join(root, 'docs/images/demo.svg');
mkdirSync(path.dirname(file), { recursive: true });
writeFileSync(file, svg(runs(screen.slice(start))));
