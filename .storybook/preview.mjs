import { setCustomElementsManifest } from '@storybook/web-components-vite';
import manifest from '../custom-elements.json';
import './media.mjs';
import '../src/define/all.ts';
import './preview.css';
import { snippetOf } from './snippet.mjs';
import { onStage } from './stage.mjs';
import { globalTypes, initialGlobals } from './toolbars.mjs';

/** A property that an attribute sets is documented once, as the attribute that pages write. */
function withoutDoubles({ modules, ...rest }) {
  const isShown = (member) => !member.attribute && !member.static && member.privacy !== 'private';
  const declarations = (all) =>
    all.map((given) =>
      given.tagName ? { ...given, members: (given.members ?? []).filter(isShown) } : given,
    );
  return {
    ...rest,
    modules: modules.map((module) => ({ ...module, declarations: declarations(module.declarations ?? []) })),
  };
}
setCustomElementsManifest(withoutDoubles(manifest));

/** Storybook renders a story once more for its source; what stands on the stage tells more. */
const whatToPaste = (code, { canvasElement }) => {
  const stage = canvasElement?.querySelector('.stage');
  return (stage && snippetOf(stage)) || code;
};

export default {
  decorators: [onStage],
  globalTypes,
  initialGlobals,
  parameters: {
    a11y: { test: 'error' },
    controls: { expanded: true },
    docs: { codePanel: true, source: { type: 'dynamic', language: 'html', transform: whatToPaste } },
    layout: 'fullscreen',
    options: {
      storySort: {
        order: [
          'Start here',
          'Foundations',
          ['Colour', 'Type', 'Spacing', 'Motion', 'States', 'Signs'],
          'Provider',
          'Diagram',
          'Practice cards',
          'Readiness form',
          'Readiness radar',
          'In context',
          'Recipes',
          'Accessibility',
        ],
      },
    },
  },
  tags: ['autodocs'],
};
