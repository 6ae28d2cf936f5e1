import { describe, expect, test } from 'vitest';
import type { Plan } from '../../model/plan.ts';
import { parsePlan } from '../plan-document.ts';
import { renderDot } from './dot.ts';
import { renderMermaid } from './mermaid.ts';
import { planOutline } from './plan-outline.ts';
import { renderText } from './text.ts';

function plan(text: string): Plan {
  const result = parsePlan(text, { file: 'plan.yaml' });
  if (!result.ok) throw new Error(result.error.cause);
  return result.value.plan;
}

const demo = plan(`name: demo
budget: $3
tasks:
  - id: end
    title: 'The "end" <b> [of] it'
    prompt: x
    checks: npm test
    files: [src]
  - id: web
    run: [make, 'a b']
    files: [src/web]
  - id: docs
    prompt: Write C:\\docs
    model: opus
    needs: [end, web]
    budget: $0.50
`);

describe('br plan show', () => {
  test('text', () => {
    expect(renderText(demo)).toBe(`demo: 3 tasks, 2 levels, 1 check, at most 4 at once, budget $3, from HEAD
claude × 2, command × 1

Level 1
▸ end   The "end" <b> [of] it
    claude · files src · 1 check
  web
    make 'a b' · files src/web · no checks

Level 2
▸ docs  Write C:\\docs
    claude opus · needs end, web · no checks · budget $0.50

Critical path (▸), 2 tasks
  end → docs

Never at once, because of their files
  end and web: src and src/web
`);
  });

  test('who does it, as far as the plan says', () => {
    const routed = plan(
      'name: p\nroles: {r: {agent: codex, effort: high, policy: best, fallback: ["claude:opus"]}}\ntasks:\n  - {id: a, prompt: x, role: r}\n  - {id: b, prompt: x, model: opus, policy: fixed, fallback: []}\n',
    );
    expect(renderText(routed)).toContain('codex · effort high · policy best · fallback claude:opus · no checks');
    expect(renderText(routed)).toContain('claude opus · no fallback · no checks');
    expect(planOutline(routed).tasks).toMatchObject([
      { effort: 'high', policy: 'best', fallback: ['claude:opus'] },
      { effort: null, policy: 'fixed', fallback: [] },
    ]);
  });

  test('Mermaid: no id and no label is read as syntax', () => {
    expect(renderMermaid(demo)).toBe(`flowchart TD
  t0["end<br/>The #34;end#34; #60;b#62; #91;of#93; it"]
  t1[["web"]]
  t2["docs<br/>Write C:#92;docs"]
  t0 --> t2
  t1 --> t2
  t0 -. files .- t1
  classDef critical stroke-width:3px
  class t0,t2 critical
`);
  });

  test('DOT: quotes and backslashes are escaped', () => {
    expect(renderDot(demo)).toBe(`digraph "demo" {
  rankdir=TB;
  node [shape=box, style=rounded];
  "end" [label="end\\nThe \\"end\\" <b> [of] it", penwidth=2];
  "web" [label="web", shape=component, style=solid];
  "docs" [label="docs\\nWrite C:\\\\docs", penwidth=2];
  "end" -> "docs" [penwidth=2];
  "web" -> "docs";
  "end" -> "web" [dir=none, style=dotted, constraint=false, label="files"];
}
`);
  });

  test('JSON', () => {
    expect(JSON.parse(JSON.stringify(planOutline(demo)))).toMatchObject({
      levels: [['end', 'web'], ['docs']],
      criticalPath: ['end', 'docs'],
      serialising: [{ first: 'end', second: 'web', overlap: { mine: 'src', theirs: 'src/web' } }],
      agents: { claude: 2, command: 1 },
      tasks: [
        { id: 'end', level: 0, critical: true },
        { id: 'web', run: "make 'a b'", agent: null },
        { level: 1, model: 'opus' },
      ],
    });
  });
});
