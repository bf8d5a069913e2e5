/** A WordPress on loopback with a database of its own, from Debian's packages; nothing of it outlives the run. */
import { execFileSync, spawn } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const SOURCE = '/usr/share/wordpress';
const NEEDED = [SOURCE, '/usr/bin/php', '/usr/sbin/mariadbd'];

/** What is missing on this machine, or null. */
export const missing = () => NEEDED.find((path) => !existsSync(path)) ?? null;

const freePort = () =>
  new Promise((done) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });

async function until(task, what) {
  for (let attempt = 0; attempt < 150; attempt += 1) {
    try {
      return await task();
    } catch {
      await new Promise((done) => setTimeout(done, 100));
    }
  }
  throw new Error(`${what} did not start.`);
}

function startDatabase(home) {
  const data = join(home, 'data');
  const socket = join(home, 'db.sock');
  const user = `--user=${process.getuid() === 0 ? 'root' : process.env.USER}`;
  execFileSync(
    'mariadb-install-db',
    [
      '--no-defaults',
      user,
      `--datadir=${data}`,
      '--auth-root-authentication-method=normal',
      '--skip-test-db',
    ],
    { stdio: 'ignore' },
  );
  const args = [
    '--no-defaults',
    user,
    `--datadir=${data}`,
    `--socket=${socket}`,
    '--skip-networking',
    `--pid-file=${join(home, 'db.pid')}`,
  ];
  const server = spawn('/usr/sbin/mariadbd', args, { stdio: 'ignore' });
  const sql = (text) =>
    execFileSync('mariadb', ['--no-defaults', '-uroot', `--socket=${socket}`, '-e', text], { stdio: 'pipe' });
  return { server, socket, sql };
}

const config = (socket, address) => `<?php
define( 'DB_NAME', 'wordpress' );
define( 'DB_USER', 'root' );
define( 'DB_PASSWORD', '' );
define( 'DB_HOST', 'localhost:${socket}' );
define( 'DB_CHARSET', 'utf8mb4' );
define( 'DB_COLLATE', '' );
define( 'WP_HOME', '${address}' );
define( 'WP_SITEURL', '${address}' );
define( 'WP_HTTP_BLOCK_EXTERNAL', true );
define( 'AUTOMATIC_UPDATER_DISABLED', true );
define( 'DISABLE_WP_CRON', true );
define( 'WP_DEBUG', true );
define( 'WP_DEBUG_DISPLAY', false );
define( 'WP_DEBUG_LOG', __DIR__ . '/debug.log' );
foreach ( array( 'AUTH', 'SECURE_AUTH', 'LOGGED_IN', 'NONCE' ) as $name ) {
	define( $name . '_KEY', 'test-' . $name );
	define( $name . '_SALT', 'salt-' . $name );
}
$table_prefix = 'wp_';
if ( ! defined( 'ABSPATH' ) ) {
	define( 'ABSPATH', __DIR__ . '/' );
}
require_once ABSPATH . 'wp-settings.php';
`;

const INSTALL = `<?php
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = 'localhost';
require __DIR__ . '/wp-load.php';
require ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Trial', 'admin', 'admin@trial.example', false, '', 'admin-pass' );
`;

/** A theme with nothing in it: Debian ships none. */
const THEME = {
  'style.css': '/*\nTheme Name: Plain\n*/\n',
  'index.php':
    '<!doctype html><html <?php language_attributes(); ?>><head><meta charset="utf-8"><title>Trial</title><?php wp_head(); ?></head><body <?php body_class(); ?>><?php while ( have_posts() ) { the_post(); the_content(); } ?><?php wp_footer(); ?></body></html>',
};

/** @returns a running site: `{ address, php(code), place(path, bytes), log(), stop() }` */
export async function startSite() {
  const home = mkdtempSync(join(tmpdir(), 'lcf-wp-'));
  const root = join(home, 'site');
  cpSync(SOURCE, root, {
    recursive: true,
    dereference: true,
    filter: (path) => !/wp-content\/(themes|languages)\//.test(path),
  });
  rmSync(join(root, 'wp-config.php'), { force: true });
  const { server, socket, sql } = startDatabase(home);
  const port = await freePort();
  const address = `http://127.0.0.1:${port}`;
  writeFileSync(join(root, 'wp-config.php'), config(socket, address));
  const theme = join(root, 'wp-content/themes/plain');
  mkdirSync(theme, { recursive: true });
  for (const [name, text] of Object.entries(THEME)) writeFileSync(join(theme, name), text);
  const run = (file) =>
    execFileSync('php', ['-d', 'display_errors=stderr', file], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
  await until(async () => sql('CREATE DATABASE wordpress'), 'The database');
  writeFileSync(join(root, 'install.php'), INSTALL);
  run('install.php');
  rmSync(join(root, 'install.php'));
  const web = spawn('php', ['-S', `127.0.0.1:${port}`, '-t', root], {
    stdio: 'ignore',
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
  });
  await until(async () => (await fetch(`${address}/wp-login.php`)).text(), 'The web server');
  return {
    address,
    root,
    /** Runs PHP inside WordPress and gives what it prints. */
    php(code) {
      const file = join(root, 'task.php');
      writeFileSync(
        file,
        `<?php\n$_SERVER['HTTP_HOST'] = '127.0.0.1:${port}';\nrequire __DIR__ . '/wp-load.php';\n${code}`,
      );
      try {
        return run('task.php');
      } finally {
        rmSync(file);
      }
    },
    async stop() {
      web.kill();
      const gone = new Promise((done) => server.once('exit', done));
      server.kill();
      await gone;
      rmSync(home, { recursive: true, force: true });
    },
  };
}
