/** The stage every story stands on: applies the toolbars, logs our events, tells the panels what to paste. */
import { html, nothing } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { action } from 'storybook/actions';
import { addons, emitTransformCode } from 'storybook/preview-api';
import { directionOf } from '../src/i18n/translator.ts';
import { hosts } from '../stories/hosts/hosts.ts';
import './forced-colors.mjs';
import { setMotion } from './media.mjs';
import { findConfig, jsonOf, snippetOf } from './snippet.mjs';
import { themes } from './toolbars.mjs';

export const PASTE_EVENT = 'lcf/paste';
const EVENTS = ['ready', 'config-error', 'select', 'practice', 'rate', 'change'].map((name) => `lcf-${name}`);

/** A style sheet of the page, so that the order is that of a real one: host, then theme. */
function sheet(id) {
  const style = document.head.querySelector(`#${id}`) ?? document.createElement('style');
  style.id = id;
  return (css) => {
    if (style.textContent !== css) style.textContent = css;
    if (document.head.lastElementChild !== style) document.head.append(style);
  };
}
const setHost = sheet('host-css');
const setTheme = sheet('theme-css');

/**
 * Widgets take their direction from the script of their language. Another direction than its own is asked for by
 * another script, so a layout can be seen mirrored with words one can read.
 */
function languageOf({ direction, locale }) {
  if (direction === 'auto' || direction === directionOf(locale)) return locale;
  return new Intl.Locale(locale, { script: direction === 'rtl' ? 'Arab' : 'Latn' }).toString();
}

/** On a docs page the host's rules would hit the docs as well, so they hold for single stories only. */
function dressPage({ globals, viewMode }) {
  const { theme, scheme, textSize, motion } = globals;
  const language = languageOf(globals);
  const host = viewMode === 'story' ? hosts[globals.host] : undefined;
  const page = document.documentElement;
  page.dataset.scheme = scheme;
  setHost(host?.css ?? '');
  setTheme(themes.get(theme) ?? '');
  setMotion(motion);
  if (viewMode !== 'story') return;
  page.lang = language;
  page.dir = directionOf(language);
  page.style.fontSize = textSize === '1' && !host?.root ? '' : `calc(${host?.root ?? '100%'} * ${textSize})`;
}

/** Elements whose scheme came from the toolbar; one that a story set stays. */
const schemed = new WeakSet();
function dressWidgets(canvas, scheme) {
  for (const element of canvas.querySelectorAll('*')) {
    if (!element.localName.startsWith('lcf-') || !('scheme' in element)) continue;
    if (!schemed.has(element) && element.scheme !== 'auto') continue;
    schemed.add(element);
    element.scheme = scheme;
  }
}

/** What is large is named, not sent to the panel: an element by its tag, a framework by its title. */
function log({ type, detail }) {
  const { element, framework, ...rest } = detail ?? {};
  action(type, { depth: 5 })({
    ...(element && { element: `<${element.localName}>` }),
    ...(framework && { framework: framework.title }),
    ...rest,
  });
}

function tellPanels(context) {
  const { canvasElement } = context;
  const stage = canvasElement.querySelector('.stage');
  if (!stage) return;
  const snippet = snippetOf(stage);
  const config = findConfig(stage);
  if (snippet) emitTransformCode(snippet, context);
  addons.getChannel().emit(PASTE_EVENT, {
    id: context.id,
    html: snippet,
    config: config === undefined ? '' : jsonOf(config),
  });
}

const listeners = Object.fromEntries(EVENTS.map((type) => [type, log]));
const listen = (stage) => {
  for (const [type, listener] of Object.entries(listeners)) stage?.addEventListener(type, listener);
};

export function onStage(story, context) {
  const { scheme, width, forcedColors, host } = context.globals;
  const language = languageOf(context.globals);
  dressPage(context);
  const content = story();
  setTimeout(() => tellPanels(context), 250);
  queueMicrotask(() => {
    const isOwn = context.args.scheme && context.args.scheme !== 'auto';
    if (!isOwn) dressWidgets(context.canvasElement, scheme);
  });
  return html`
    ${
      forcedColors === 'how'
        ? html`
            <kit-forced-colors></kit-forced-colors>
          `
        : nothing
    }
    <div
      class="stage scheme-${scheme}"
      lang=${language}
      dir=${directionOf(language)}
      data-width=${width}
      data-host=${context.viewMode === 'story' ? host : 'none'}
      ${ref(listen)}
    >
      ${content}
    </div>
  `;
}
