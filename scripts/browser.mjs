/**
 * Finds a Chromium that puppeteer-core can drive, or gets one.
 * Order: $CHROME_PATH, an installed Chrome or Chromium, apt (root on Debian or Ubuntu),
 * a browser shipped inside an npm package, fetched into .cache only then.
 * `node scripts/browser.mjs` prints the path it found.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { Launcher } from 'chrome-launcher';

const CACHE = fileURLToPath(new URL('../.cache/browser/', import.meta.url));
const PACKAGE = '@sparticuz/chromium';
const PACKAGE_VERSION = '153.0.0';
const KNOWN_PATHS = ['/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome'];

const BASE_ARGS = [
  '--disable-gpu',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--force-color-profile=srgb',
];

/** A sandbox needs a user other than root; containers seldom have one. */
function launchArgs() {
  const root = process.getuid?.() === 0;
  const container = existsSync('/.dockerenv') || Boolean(process.env.CI);
  return root || container ? ['--no-sandbox', ...BASE_ARGS] : BASE_ARGS;
}

/** Starting it is the only proof: Ubuntu's `chromium-browser` may be a stub that asks for snap. */
export function works(path) {
  if (!path || !existsSync(path)) return false;
  if (platform() !== 'linux') return true;
  const run = spawnSync(path, ['--version', '--no-sandbox'], { encoding: 'utf8', timeout: 20_000 });
  return run.status === 0 && /\d+\.\d+/.test(run.stdout);
}

function installed() {
  let found = [];
  try {
    found = Launcher.getInstallations();
  } catch {
    // chrome-launcher throws when it finds none
  }
  return [...found, ...KNOWN_PATHS].find(works);
}

function isDebianLike() {
  try {
    return /^(ID|ID_LIKE)=.*(debian|ubuntu)/m.test(readFileSync('/etc/os-release', 'utf8'));
  } catch {
    return false;
  }
}

function viaApt() {
  if (platform() !== 'linux' || process.getuid?.() !== 0 || !isDebianLike()) return undefined;
  console.error('No browser found: installing Chromium with apt-get …');
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => execFileSync('apt-get', args, { stdio: 'ignore', timeout: 300_000, env });
  const attempts = [
    () => apt('install', '-y', '--no-install-recommends', 'chromium'),
    () => {
      apt('update');
      apt('install', '-y', '--no-install-recommends', 'chromium');
    },
  ];
  for (const attempt of attempts) {
    try {
      attempt();
      if (works('/usr/bin/chromium')) return '/usr/bin/chromium';
    } catch {
      // the next way may do
    }
  }
  return undefined;
}

/** The package carries the system libraries and fonts a bare machine lacks; they are set up by its own code. */
async function viaPackage() {
  if (platform() !== 'linux' || arch() !== 'x64') return undefined;
  const home = join(CACHE, 'node_modules', PACKAGE);
  try {
    if (!existsSync(home)) fetchPackage();
    const path = await withPackageEnvironment(async () => {
      const { default: chromium } = await import(pathToFileURL(join(home, 'build/index.js')).href);
      const executable = await chromium.executablePath();
      describeFonts(join(process.env.TMPDIR, 'fonts'));
      return executable;
    });
    return works(path) ? path : undefined;
  } catch (error) {
    console.error(`The browser from npm could not be used: ${error.message}`);
    return undefined;
  }
}

/**
 * The package unpacks into the temp folder and looks at a variable of its home platform to decide
 * whether to bring its libraries and fonts; their paths stay in the environment for the browser.
 */
async function withPackageEnvironment(task) {
  const { TMPDIR, AWS_LAMBDA_JS_RUNTIME } = process.env;
  const files = join(CACHE, `files-${PACKAGE_VERSION}`);
  mkdirSync(files, { recursive: true });
  Object.assign(process.env, { TMPDIR: files, AWS_LAMBDA_JS_RUNTIME: 'nodejs22.x' });
  try {
    return await task();
  } finally {
    restore('TMPDIR', TMPDIR);
    restore('AWS_LAMBDA_JS_RUNTIME', AWS_LAMBDA_JS_RUNTIME);
  }
}

/** The package's own fonts.conf names folders of its home platform; without a font Chromium stops at the first letter. */
function describeFonts(folder) {
  const dirs = `<dir>${folder}</dir><dir>/usr/share/fonts</dir><cachedir>${folder}-cache</cachedir>`;
  writeFileSync(join(folder, 'fonts.conf'), `<?xml version="1.0"?>\n<fontconfig>${dirs}</fontconfig>\n`);
}

function restore(name, value) {
  if (value === undefined) delete process.env[name];
  else process.env[name] = value;
}

function fetchPackage() {
  console.error(`No browser found: fetching ${PACKAGE} into .cache (once, about 65 MB) …`);
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(join(CACHE, 'package.json'), '{ "private": true }\n');
  const npm = ['install', '--no-audit', '--no-fund', '--ignore-scripts', `${PACKAGE}@${PACKAGE_VERSION}`];
  execFileSync('npm', npm, { cwd: CACHE, stdio: 'ignore', timeout: 300_000 });
}

function fromEnvironment() {
  const wanted = process.env.CHROME_PATH;
  if (!wanted) return undefined;
  if (works(wanted)) return wanted;
  console.error(`CHROME_PATH (${wanted}) does not start; looking further.`);
  return undefined;
}

/** What costs least first: nothing is fetched while a browser is there. */
const WAYS = [fromEnvironment, installed, viaApt, viaPackage];

/** Options for puppeteer's `launch`; throws one clear sentence when no way gives a browser. */
export async function findChromium(ways = WAYS) {
  for (const way of ways) {
    const executablePath = await way();
    if (executablePath) return { executablePath, args: launchArgs() };
  }
  throw new Error('No browser found: install Chromium or Google Chrome, or set CHROME_PATH to one.');
}

/** Path of an installed Firefox, or undefined. */
export function findFirefox() {
  const paths = [
    process.env.FIREFOX_PATH,
    '/usr/bin/firefox-esr',
    '/usr/bin/firefox',
    '/Applications/Firefox.app/Contents/MacOS/firefox',
  ];
  return paths.find((path) => path && existsSync(path));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  try {
    console.log((await findChromium()).executablePath);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
