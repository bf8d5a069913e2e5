import { DecoratorHelpers } from '@storybook/addon-themes';
import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import '../src/define/all.ts';
import './preview.css';

const { initializeThemeState, pluckThemeFromContext } = DecoratorHelpers;

setCustomElementsManifest(manifest);
initializeThemeState(['light', 'dark', 'auto'], 'light');

/** Widgets read `scheme` and `lang` like on any page; a story that sets its own keeps it. */
function applyToolbars(story, context) {
  const scheme = pluckThemeFromContext(context) || 'light';
  const { locale } = context.globals;
  document.documentElement.lang = locale;
  document.documentElement.dir = locale === 'ar' ? 'rtl' : 'ltr';
  document.documentElement.dataset.scheme = scheme;
  const content = story();
  queueMicrotask(() => {
    for (const element of context.canvasElement.querySelectorAll('*')) {
      if (element.localName.startsWith('lcf-') && !context.args.scheme) element.scheme = scheme;
    }
  });
  return content;
}

export default {
  decorators: [applyToolbars],
  globalTypes: {
    locale: {
      description: 'Language of the page around the widget',
      toolbar: {
        title: 'Language',
        icon: 'globe',
        items: [
          { value: 'en', title: 'English' },
          { value: 'es', title: 'Español' },
          { value: 'ar', title: 'العربية (right to left)' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en' },
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: ['Introduction', 'Provider', 'Diagram', 'Practice cards', 'Readiness form', 'Readiness radar'],
      },
    },
  },
  tags: ['autodocs'],
};
