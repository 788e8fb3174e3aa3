'use strict';
const { readFileSync } = require('node:fs');
const { join } = require('node:path');
const { pathToFileURL } = require('node:url');
const { Script } = require('node:vm');

/**
 * Loads the program that lies beside this file. Its compiled form is taken from program.cache where this version of Node
 * made it; any other version compiles anew, with the same result.
 */
exports.load = () => {
  const filename = join(__dirname, 'program.cjs');
  const script = new Script(readFileSync(filename, 'latin1'), { filename, cachedData: readIfThere(join(__dirname, 'program.cache')) });
  const module = { exports: {} };
  script.runInThisContext()(module.exports, require, module);
  return { program: module.exports, script, home: pathToFileURL(`${__dirname}/`) };
};

function readIfThere(path) {
  try {
    return readFileSync(path);
  } catch {
    return undefined;
  }
}
