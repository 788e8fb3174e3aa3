'use strict';
const { program, home } = require('./load.cjs').load();
program.startWorker(home);
