import { hosts } from '../i18n/en/hosts.js';

/** Where widgets go. `tested` is told to the people who choose; docs/embedding.md says how each was tried. */
const HOSTS = {
    html: { rung: 'element', tested: true },
    loader: { rung: 'loader', tested: true },
    canvas: { rung: 'iframe', tested: false },
    'canvas-theme': { rung: 'theme', tested: false },
    'canvas-static': { rung: 'static', tested: true },
    moodle: { rung: 'iframe', tested: false },
    'moodle-activity': { rung: 'scorm12', tested: false },
    brightspace: { rung: 'iframe', tested: false },
    blackboard: { rung: 'iframe', tested: false },
    schoology: { rung: 'zip', tested: false },
    'google-sites': { rung: 'address', tested: false },
    'google-sites-file': { rung: 'single', tested: false },
    'google-classroom': { rung: 'address', tested: false },
    wordpress: { rung: 'element', tested: true },
    'wordpress-author': { rung: 'mark', tested: true },
    drupal: { rung: 'iframe', tested: false },
    wix: { rung: 'address', tested: false },
    squarespace: { rung: 'iframe', tested: false },
    finalsite: { rung: 'iframe', tested: false },
    file: { rung: 'single', tested: true },
};
const isHost = (name) => Object.hasOwn(HOSTS, name);
const hostWords = (host) => ({
    name: hosts[`host.${host}.name`],
    why: hosts[`host.${host}.why`],
    where: hosts[`host.${host}.where`],
});

export { HOSTS, hostWords, isHost };
