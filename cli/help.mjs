const look = `
  --widget NAMES    diagram (default), practice-cards, readiness-form, readiness-radar, action-plan;
                    several with commas
  --locale TAG      language, such as es
  --scheme WORD     light, dark or auto (default)
  --persist WORD    where entries are kept: none (default), session or local
  --view WORD       diagram: diagram or list; readiness-radar: radar, dots or table`;

/** Help by command; `targets` and `hosts` come from the kit. */
export const helpFor = (command, { TARGETS, HOSTS, hostWords }) => {
  const targets = Object.entries(TARGETS).map(([name, { summary }]) => `    ${name.padEnd(11)} ${summary}`);
  const hosts = Object.keys(HOSTS).map((name) => `    ${name.padEnd(18)} ${hostWords(name).name}`);
  return {
    init: `lcf init [FILE] [--force]

Writes a config to begin with, with comments that explain it (default: district.jsonc), and beside it the
schema with which editors complete and explain every field.`,
    validate: `lcf validate FILE… [--strict] [--json]

Lists what is wrong in configs, with line and column.

  --strict   warnings count as errors
  --json     for programs: { "ok": …, "files": [ { "file": …, "issues": [ … ] } ] }

Ends with 0 when all is well, 1 when a config has errors, 2 when a file cannot be read.`,
    build: `lcf build CONFIG --to FORM [-o PATH] [options]

Makes one form of a config:

${targets.join('\n')}
${look}

  -o, --out PATH    where to write it (default: named after the framework)
  --force           replace what is there
  --base URL        cc11, cc13: where embed.html is hosted, for a link to the interactive version
  --complete WORD   scorm12, scorm2004: done when opened (open) or when all is rated (rated)
  --score           scorm12, scorm2004: report the mean rating as a score

The same config always gives the same bytes.`,
    snippet: `lcf snippet CONFIG --host HOST [--base URL] [--url URL] [options]

Prints what to paste, and where:

${hosts.join('\n')}

  --base URL        folder in which the files of dist/ are hosted
  --url URL         address of the config, where it is hosted; else frames carry it in their address
  --title TEXT      title of the frame, for screen readers
  --height PIXELS   height of the frame${look}`,
    preview: `lcf preview CONFIG [--port N] [options]

Shows a config in the browser and reloads when the file is saved.
${look}`,
  }[command];
};

export const HELP = `lcf: from one config to every place a widget can stand.

  lcf init                             a config to begin with
  lcf validate FILE…                   what is wrong, with line and column
  lcf build CONFIG --to FORM -o PATH   page, frame, single file, text, SCORM, Common Cartridge, zip
  lcf snippet CONFIG --host HOST       what to paste, and where
  lcf preview CONFIG                   look at it; reloads when you save

"lcf COMMAND --help" tells more. docs/embedding.md has a recipe for each host.`;
