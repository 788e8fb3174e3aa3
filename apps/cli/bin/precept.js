#!/usr/bin/env node
// Starts the built program. It is written by "npm ci", or by "npm run build".
import { existsSync } from 'node:fs';

const program = new URL('../dist/main.js', import.meta.url);
if (existsSync(program)) await import(program.href);
else {
  console.error('precept: the program is not built yet. Run "npm ci" or "npm run build" in the folder of Precept. [not-built]');
  process.exitCode = 1;
}
