/** The command line: which options each command takes, and how a page is to look. */
import { parseArgs } from 'node:util';
import { Problem } from './problem.mjs';

const LOOK = {
  widget: { type: 'string' },
  locale: { type: 'string' },
  scheme: { type: 'string' },
  persist: { type: 'string' },
  view: { type: 'string' },
};

export const COMMANDS = {
  init: { options: { force: { type: 'boolean' } } },
  validate: { options: { strict: { type: 'boolean' }, json: { type: 'boolean' } } },
  build: {
    options: {
      ...LOOK,
      to: { type: 'string' },
      out: { type: 'string', short: 'o' },
      base: { type: 'string' },
      complete: { type: 'string' },
      score: { type: 'boolean' },
      force: { type: 'boolean' },
    },
  },
  snippet: {
    options: {
      ...LOOK,
      host: { type: 'string' },
      base: { type: 'string' },
      url: { type: 'string' },
      title: { type: 'string' },
      height: { type: 'string' },
    },
  },
  preview: { options: { ...LOOK, port: { type: 'string' }, open: { type: 'boolean' } } },
};

export function parse(name, args) {
  try {
    const { values, positionals } = parseArgs({
      args,
      options: { ...COMMANDS[name].options, help: { type: 'boolean', short: 'h' } },
      allowPositionals: true,
    });
    return { values, files: positionals };
  } catch (error) {
    throw new Problem(`${error.message.split('. ')[0]}. See "lcf ${name} --help".`);
  }
}

export function oneFile({ files }, name) {
  if (files.length === 1) return files[0];
  throw new Problem(`lcf ${name} takes one config file. See "lcf ${name} --help".`);
}

export function oneOf(value, allowed, option) {
  if (value === undefined || allowed.includes(value)) return value;
  throw new Problem(`--${option} ${value}: expected ${allowed.join(', ')}.`);
}

const given = (entries) =>
  Object.fromEntries(Object.entries(entries).filter(([, value]) => value !== undefined));

function locale(tag) {
  try {
    return tag === undefined ? undefined : Intl.getCanonicalLocales(tag)[0];
  } catch {
    throw new Problem(`--locale ${tag}: expected a language tag such as es or pt-BR.`);
  }
}

/** What the options say of widgets, language and scheme. */
export function lookOf(values, { WIDGETS }) {
  const widgets = (values.widget ?? 'diagram').split(',').map((name) => name.trim().replace(/^lcf-/, ''));
  for (const name of widgets) oneOf(name, Object.keys(WIDGETS), 'widget');
  return {
    widgets,
    ...given({
      locale: locale(values.locale),
      scheme:
        oneOf(values.scheme, ['light', 'dark', 'auto'], 'scheme') === 'auto' ? undefined : values.scheme,
      persist:
        oneOf(values.persist, ['none', 'session', 'local'], 'persist') === 'none'
          ? undefined
          : values.persist,
      view: values.view,
    }),
  };
}
