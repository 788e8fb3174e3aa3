#!/usr/bin/env node
'use strict';
// Starts the built program. It is written by "npm ci", or by "npm run build".
const { existsSync } = require('node:fs');
const { join } = require('node:path');

const start = join(__dirname, '../dist/start.cjs');
if (existsSync(start)) require(start);
else {
  console.error('precept: the program is not built yet. Run "npm ci" or "npm run build" in the folder of Precept. [not-built]');
  process.exitCode = 1;
}
