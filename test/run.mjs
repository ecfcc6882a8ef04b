/**
 * The whole test command. On a fresh machine it does its own set-up: packages, a browser and LibreOffice; where it
 * may not install these it stops and says how to get them. Nothing is skipped in silence.
 */
import { spawnSync } from 'node:child_process';
import path from 'node:path';
import { installDependencies, prepare } from '../src/local/prepare.mjs';
import { findBrowser, findLibreOffice } from './support/programs.mjs';

const root = path.join(import.meta.dirname, '..');

/** Runs a program of node_modules; ends the tests with its code when it fails. */
function run(title, program, options, environment = {}) {
  const started = Date.now();
  process.stdout.write(`\n── ${title}\n`);
  const { status } = spawnSync(process.execPath, [path.join(root, 'node_modules', ...program), ...options], {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...environment },
  });
  process.stdout.write(`── ${title}: ${((Date.now() - started) / 1000).toFixed(1)} s\n`);
  if (status !== 0) process.exit(status ?? 1);
}

const TSC = ['typescript', 'bin', 'tsc'];
const BIOME = ['@biomejs', 'biome', 'bin', 'biome'];
const JEST = ['jest', 'bin', 'jest.js'];
/** By itself jest leaves one core of two idle. */
const BOTH_CORES = '--maxWorkers=2';

installDependencies();
const programs = { TEST_BROWSER: findBrowser(), TEST_LIBREOFFICE: findLibreOffice() };
run('types of every layer', TSC, ['-b', '--force']);
run('lint and format', BIOME, ['check', '--error-on-warnings']);
await prepare();
run('unit', JEST, ['--selectProjects', 'unit', '--ci', BOTH_CORES]);
// The workers and the host live in Bogotá, whatever the machine's zone.
run('bundle, host and command line', JEST, ['--selectProjects', 'bundle', '--ci', BOTH_CORES], {
  ...programs,
  TZ: 'America/Bogota',
});
run('browser', JEST, ['--selectProjects', 'browser', '--ci', BOTH_CORES], { ...programs, TZ: 'America/Bogota' });
