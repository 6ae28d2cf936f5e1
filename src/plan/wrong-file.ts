/** Recognises files that are no plans but are often given for one; null when the text may be a plan. */
export function wrongFile(text: string, file: string): { readonly cause: string; readonly remedy: string } | null {
  const remedy = 'Write a plan: a YAML file with name: and a list of tasks:; br init writes an example.';
  const head = text.slice(0, 20_000);
  const sections = head.match(/^#{2,4} \S.*$/gm) ?? [];
  const isMarkdown =
    /\.(md|markdown)$/i.test(file) ||
    (sections.length > 1 && !/^tasks\s*:/m.test(head) && /^(\*\*|[-*] |> |\|)/m.test(head));
  if (isMarkdown) {
    const isSpec =
      /^#{2,4} (Project )?(Overview|Features?\b|Phases?\b|Build\b|Technical Requirements|Parallelization Matrix)/im.test(
        head,
      );
    return {
      cause: isSpec ? 'This is a specification in Markdown, not a plan.' : 'This is Markdown, not a plan.',
      remedy,
    };
  }
  if (/^\s*\{/.test(head) && /"features"\s*:/.test(head) && !/"tasks"\s*:\s*\[[^\]]/.test(head))
    return { cause: 'This is a feature list of an earlier BuildRunner, not a plan.', remedy };
  return null;
}
