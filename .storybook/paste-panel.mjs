import React from 'react';
import { useStorybookApi } from 'storybook/manager-api';
import { AddonPanel, Button } from 'storybook/internal/components';

const PASTE_EVENT = 'lcf/paste';
const EMPTY = { html: '', config: '' };
const h = React.createElement;

function CopyButton({ label, text }) {
  const [said, say] = React.useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      say('Copied');
    } catch {
      say('The browser does not allow copying: select the text instead');
    }
    setTimeout(() => say(''), 3000);
  };
  return h(
    React.Fragment,
    null,
    h(Button, { onClick: copy, disabled: !text, variant: 'outline', ariaLabel: false }, label),
    h('span', { role: 'status' }, said),
  );
}

const links = [
  ['design-tokens.json', 'Design tokens (DTCG JSON)'],
  ['config.schema.json', 'JSON Schema of the config'],
];

/** What the story on show was made from: its config, its HTML, and the files beside them. */
export function PastePanel({ active, channel }) {
  const api = useStorybookApi();
  const [{ html, config }, show] = React.useState(EMPTY);
  React.useEffect(() => {
    const read = ({ id, ...given }) => id === api.getCurrentStoryData()?.id && show({ ...EMPTY, ...given });
    const last = channel.last(PASTE_EVENT)?.[0];
    if (last) read(last);
    channel.on(PASTE_EVENT, read);
    return () => channel.off(PASTE_EVENT, read);
  }, [api, channel]);
  const row = { display: 'flex', flexWrap: 'wrap', gap: 12, alignItems: 'center', padding: 15 };
  const code = { margin: 0, padding: '0 15px 15px', whiteSpace: 'pre-wrap', fontSize: 13, lineHeight: 1.5 };
  return h(
    AddonPanel,
    { active },
    h(
      'div',
      { style: row },
      h(CopyButton, { label: 'Copy config', text: config }),
      h(CopyButton, { label: 'Copy HTML', text: html }),
      links.map(([href, label]) => h('a', { key: href, href, target: '_blank', rel: 'noopener' }, label)),
    ),
    h('pre', { style: code }, config || 'This story has no config: it shows the built-in framework.'),
  );
}
