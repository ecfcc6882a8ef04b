/** Programs that the tests drive and that npm does not bring: a browser and LibreOffice. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import path from 'node:path';

const BROWSERS = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/usr/bin/microsoft-edge',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  ...windowsPlaces('Google/Chrome/Application/chrome.exe', 'Microsoft/Edge/Application/msedge.exe'),
];
const LIBREOFFICES = [
  '/usr/bin/soffice',
  '/usr/bin/libreoffice',
  '/Applications/LibreOffice.app/Contents/MacOS/soffice',
  ...windowsPlaces('LibreOffice/program/soffice.exe'),
];

function windowsPlaces(...programs) {
  const folders = [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA];
  return folders.filter(Boolean).flatMap((folder) => programs.map((program) => path.join(folder, program)));
}

/** Path of a Chromium, Chrome or Edge. Where there is none: installs it on Debian as root, or ends the process. */
export function findBrowser() {
  return find({
    name: 'un navegador (Chromium, Chrome o Edge)',
    variable: 'TEST_BROWSER',
    places: BROWSERS,
    debianPackage: 'chromium',
    help: 'Instale Chrome o Chromium (en Debian o Ubuntu: sudo apt-get install chromium)',
  });
}

/** Path of LibreOffice's soffice, likewise. */
export function findLibreOffice() {
  return find({
    name: 'LibreOffice',
    variable: 'TEST_LIBREOFFICE',
    places: LIBREOFFICES,
    debianPackage: 'libreoffice-calc-nogui',
    help: 'Instale LibreOffice (en Debian o Ubuntu: sudo apt-get install libreoffice-calc; en otros: https://www.libreoffice.org)',
  });
}

function find({ name, variable, places, debianPackage, help }) {
  const named = process.env[variable];
  if (named) {
    if (existsSync(named)) return named;
    stop(`${variable} indica «${named}», que no existe.`);
  }
  const present = () => places.find((place) => existsSync(place));
  const found = present();
  if (found) return found;
  if (isDebianRoot()) {
    process.stdout.write(`No se encontró ${name}: se instala el paquete ${debianPackage} de Debian…\n`);
    installDebianPackage(debianPackage);
    const installed = present();
    if (installed) return installed;
  }
  return stop(`Falta ${name} para las pruebas. ${help}, o indique su ruta en la variable ${variable}.`);
}

const isDebianRoot = () =>
  process.platform === 'linux' &&
  process.getuid?.() === 0 &&
  existsSync('/etc/debian_version') &&
  existsSync('/usr/bin/apt-get');

function installDebianPackage(name) {
  const apt = (...options) =>
    spawnSync('apt-get', ['-qq', ...options], {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  apt('update');
  apt('install', '--yes', '--no-install-recommends', name);
}

function stop(message) {
  process.stderr.write(`${message}\n`);
  process.exit(1);
}
