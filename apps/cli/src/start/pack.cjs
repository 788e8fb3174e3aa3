'use strict';
// Run once by the build: writes what the program would otherwise work out at every start.
const { writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { load } = require('./load.cjs');

const { program, script, home } = load();
program.writePacked(home);
// What has run once is kept in compiled form.
program.rehearse(home).then(() => writeFileSync(join(__dirname, 'program.cache'), script.createCachedData()));
