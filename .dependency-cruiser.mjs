// The direction of imports, as a table. ARCHITECTURE.md draws it; this file enforces it (`npm run check -- direction`), and
// test/repo/direction.test.ts shows that every rule below can fail. Loosening a line is a decision: write it down.

/** npm packages that decide nothing and touch nothing, so that pure code may use them. */
const pureLibraries = ['@noble/hashes', 'yaml', 'zod', 'picomatch'];

/**
 * One line per part of src/: which other parts it may import. `pure` parts import no node:* module, and from npm no more
 * than is listed. A part is a folder, or some files of one where `files` says which.
 */
const parts = [
  { name: 'model', may: [], pure: [] },
  { name: 'lib', may: [], pure: [] },
  { name: 'ports', may: ['model', 'lib'], pure: [] },
  { name: 'document', may: ['model', 'lib'], pure: pureLibraries },
  { name: 'spec', may: ['document', 'model', 'lib'], pure: pureLibraries },
  { name: 'plan', may: ['spec', 'document', 'model', 'lib'], pure: pureLibraries },
  { name: 'config', may: ['document', 'model', 'lib'], pure: [...pureLibraries, 're2js'] },
  { name: 'routing', may: ['plan', 'model', 'lib'], pure: ['@pydantic/genai-prices'] },
  { name: 'views', may: ['plan', 'model', 'lib'], pure: [] },
  { name: 'schedule', files: 'parallel/(?!engine)', may: ['plan', 'routing', 'model', 'lib'], pure: [] },
  {
    name: 'engine',
    files: 'parallel/engine',
    may: ['schedule', 'run', 'gate', 'landing', 'telemetry', 'routing', 'plan', 'document', 'ports', 'model', 'lib'],
  },
  { name: 'run', may: ['ports', 'security', 'model', 'lib'] },
  { name: 'gate', may: ['ports', 'security', 'model', 'lib'] },
  { name: 'landing', may: ['ports', 'security', 'model', 'lib'] },
  { name: 'telemetry', may: ['ports', 'model', 'lib'] },
  { name: 'upkeep', may: ['ports', 'model', 'lib'] },
  { name: 'security', may: ['model', 'lib'] },
  { name: 'adapters', may: ['ports', 'model', 'lib'] },
  { name: 'server', may: ['app', 'views', 'telemetry', 'model', 'lib'] },
  { name: 'cli', may: ['app', 'views', 'telemetry', 'security', 'model', 'lib'] },
];

/** Tests reach across, to build what they test; they are held to the rules about cycles only. */
const tests = '\\.test\\.ts$';

const pathOf = ({ name, files = `${name}/` }) => `^src/${files}`;
const place = (name) => {
  const part = parts.find((candidate) => candidate.name === name);
  return part ? pathOf(part) : `^src/${name}\\.ts$`;
};

const direction = parts.map((part) => ({
  name: `${part.name}-imports`,
  severity: 'error',
  comment: `${part.name} may import ${part.may.join(', ') || 'no other part of src/'}.`,
  from: { path: pathOf(part), pathNot: tests },
  to: { path: '^src/', pathNot: [pathOf(part), ...part.may.map(place)] },
}));

const purity = parts
  .filter((part) => part.pure)
  .flatMap((part) => [
    {
      name: `${part.name}-without-node`,
      severity: 'error',
      comment: `${part.name} is pure: time, files and processes come in as arguments, so that it can be tested as a function.`,
      from: { path: pathOf(part), pathNot: tests },
      to: { dependencyTypes: ['core'] },
    },
    {
      name: `${part.name}-without-npm`,
      severity: 'error',
      comment: `${part.name} is pure: from npm it may use ${part.pure.join(', ') || 'nothing'}.`,
      from: { path: pathOf(part), pathNot: tests },
      to: {
        path: 'node_modules/',
        pathNot: part.pure.map((library) => `node_modules/${library}/`),
      },
    },
  ]);

/** What the table cannot say, or what deserves its own words when it is broken. */
const others = [
  {
    name: 'no-cycles',
    severity: 'error',
    comment: 'Files in a circle can only be understood together. Types count too.',
    from: {},
    to: { circular: true },
  },
  {
    name: 'cli-and-server-are-tops',
    severity: 'error',
    comment: 'The command line and the server are front ends: nothing imports them.',
    from: { path: '^src/', pathNot: ['^src/(cli|server)/', tests] },
    to: { path: '^src/(cli|server)/' },
  },
  {
    name: 'only-app-picks-adapters',
    severity: 'error',
    comment: 'app.ts is the composition root; testing.ts offers the scripted ones. Everything else sees ports.',
    from: { path: '^src/', pathNot: ['^src/(app|testing)\\.ts$', '^src/adapters/', tests] },
    to: { path: '^src/adapters/' },
  },
  {
    name: 'adapters-stand-alone',
    severity: 'error',
    comment: 'An adapter can be read, replaced or removed without another one.',
    from: { path: '^src/adapters/([^/]+)/([^/]+)/', pathNot: tests },
    to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/$2/' },
  },
  {
    name: 'registries-list-their-own',
    severity: 'error',
    comment: 'The file that lists the adapters of a kind imports those of that kind only.',
    from: { path: '^src/adapters/([^/]+)/[^/]+\\.ts$', pathNot: tests },
    to: { path: '^src/adapters/', pathNot: '^src/adapters/$1/' },
  },
  {
    name: 'ports-are-types',
    severity: 'error',
    comment: 'Ports are interfaces: what they import is gone when they are compiled.',
    from: { path: '^src/ports/', pathNot: tests },
    to: { path: '^src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'not-to-tests',
    severity: 'error',
    comment: 'Code that ships does not import tests, their support, or the tooling.',
    from: { path: '^(src|dashboard)/', pathNot: tests },
    to: { path: [tests, '^(test|bench|scripts)/'] },
  },
  {
    name: 'dashboard-sees-the-protocol',
    severity: 'error',
    comment: 'The browser app knows the types of server/protocol.ts, and nothing else of src/.',
    from: { path: '^dashboard/' },
    to: { path: '^src/', pathNot: '^src/server/protocol\\.ts$' },
  },
  {
    name: 'dashboard-sees-types-only',
    severity: 'error',
    comment: 'Nothing of the server may end up in the browser.',
    from: { path: '^dashboard/' },
    to: { path: '^src/', dependencyTypesNot: ['type-only'] },
  },
  {
    name: 'resolvable',
    severity: 'error',
    comment: 'An import that leads nowhere.',
    from: { path: '^(src|dashboard)/' },
    to: { couldNotResolve: true },
  },
];

export default {
  forbidden: [...direction, ...purity, ...others],
  options: {
    // Types too: a part that knows another's types depends on it.
    tsPreCompilationDeps: true,
    doNotFollow: { path: 'node_modules' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
