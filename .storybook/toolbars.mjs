/** The toolbars above a story, and what they start with. */
import { languageTags } from '../src/i18n/languages.ts';
import { hosts } from '../stories/hosts/hosts.ts';

const themeFiles = import.meta.glob('../themes/*.css', { query: '?raw', import: 'default', eager: true });

/** Name of a ready theme to its style sheet. */
export const themes = new Map(
  Object.entries(themeFiles).map(([path, css]) => [path.replace(/^.*\/(.*)\.css$/, '$1'), css]),
);

const sentenceCase = (text) => text.charAt(0).toUpperCase() + text.slice(1).replaceAll('-', ' ');

function languageTitle(tag) {
  const own = new Intl.DisplayNames([tag], { type: 'language' }).of(tag);
  const english = new Intl.DisplayNames(['en'], { type: 'language' }).of(tag);
  return tag === 'en' ? 'English' : `${own} (${english})`;
}

const toolbar = (description, title, icon, items) => ({
  description,
  toolbar: { title, icon, items, dynamicTitle: false },
});

export const globalTypes = {
  theme: toolbar('Theme file on the page', 'Theme', 'paintbrush', [
    { value: 'calm', title: 'Calm' },
    ...[...themes.keys()]
      .filter((name) => name !== 'calm')
      .map((name) => ({ value: name, title: sentenceCase(name) })),
  ]),
  scheme: toolbar('Light or dark', 'Scheme', 'mirror', [
    { value: 'auto', title: 'As the system' },
    { value: 'light', title: 'Light' },
    { value: 'dark', title: 'Dark' },
  ]),
  locale: toolbar(
    'Language of the page around the widget',
    'Language',
    'globe',
    ['en', ...languageTags()].map((tag) => ({ value: tag, title: languageTitle(tag) })),
  ),
  direction: toolbar('Direction of text', 'Direction', 'transfer', [
    { value: 'auto', title: 'Of the language' },
    { value: 'ltr', title: 'Left to right' },
    { value: 'rtl', title: 'Right to left' },
  ]),
  width: toolbar('Width of the container', 'Width', 'ruler', [
    { value: 'full', title: 'All there is' },
    ...[280, 320, 480, 640, 768, 1024, 1280].map((size) => ({
      value: String(size),
      title: `${size} px`,
    })),
  ]),
  textSize: toolbar("The reader's text size", 'Text size', 'zoom', [
    { value: '1', title: '100%' },
    { value: '1.25', title: '125%' },
    { value: '1.5', title: '150%' },
    { value: '2', title: '200%' },
  ]),
  motion: toolbar('Reduced motion', 'Motion', 'play', [
    { value: 'system', title: 'As the system' },
    { value: 'reduce', title: 'Reduced' },
    { value: 'no-preference', title: 'Full' },
  ]),
  forcedColors: toolbar('Forced colours', 'Forced colours', 'contrast', [
    { value: 'system', title: 'As the system' },
    { value: 'how', title: 'How to switch on' },
  ]),
  host: toolbar('Style sheet of the page around the widget', 'Host CSS', 'browser', [
    { value: 'none', title: 'None' },
    ...Object.entries(hosts).map(([value, { title }]) => ({ value, title })),
  ]),
};

export const initialGlobals = {
  theme: 'calm',
  scheme: 'auto',
  locale: 'en',
  direction: 'auto',
  width: 'full',
  textSize: '1',
  motion: 'system',
  forcedColors: 'system',
  host: 'none',
};
