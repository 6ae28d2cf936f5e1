#!/usr/bin/env node
// The launcher. It imports nothing and has no `import` statement, in syntax that Node 10 can parse, so that on an old
// Node a person reads a sentence and not a stack trace. It sets up what must come first, then hands over to dist/.

(function launch() {
  var floor = [22, 18];
  var running = process.versions.node.split('.').map(Number);
  if (running[0] < floor[0] || (running[0] === floor[0] && running[1] < floor[1])) {
    process.stderr.write(
      [
        'br needs Node ' +
          floor.join('.') +
          ' or newer; this is Node ' +
          process.versions.node +
          ': ' +
          process.execPath,
        'Get a newer one from https://nodejs.org/download or from your version manager:',
        '  nvm install 24  |  fnm install 24  |  volta install node@24',
        '',
      ].join('\n'),
    );
    process.exitCode = 2;
    return;
  }

  // node:sqlite works but still announces itself as experimental on Node 22. Every other warning stays.
  var emitWarning = process.emitWarning.bind(process);
  process.emitWarning = function (warning, options) {
    var type = options && typeof options === 'object' ? options.type : options;
    if (type === 'ExperimentalWarning' && /\bSQLite\b/.test(String(warning))) return;
    emitWarning.apply(null, arguments);
  };

  // Keeps compiled code between starts.
  var enableCompileCache = process.getBuiltinModule('node:module').enableCompileCache;
  if (enableCompileCache) enableCompileCache();

  import('../dist/cli/main.js')
    .then(function (cli) {
      return cli.main(process.argv);
    })
    .catch(function (error) {
      // Expected failures are worded by the CLI; whatever arrives here is a bug, so its stack is what helps.
      process.stderr.write('br: internal error\n' + ((error && error.stack) || String(error)) + '\n');
      process.exitCode = 70;
    });
})();
