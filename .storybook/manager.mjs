/** The kit's own name, and a panel with the config of a story to copy. */
import React from 'react';
import { addons, types } from 'storybook/manager-api';
import { create } from 'storybook/theming/create';
import { PastePanel } from './paste-panel.mjs';

const ADDON = 'lcf/paste';

addons.setConfig({
  theme: create({ base: 'light', brandTitle: 'lcf-widgets: the kit', colorSecondary: '#0a58ca' }),
});

addons.register(ADDON, (api) => {
  addons.add(`${ADDON}/panel`, {
    type: types.PANEL,
    title: 'Config',
    match: ({ viewMode }) => viewMode === 'story',
    render: ({ active }) => React.createElement(PastePanel, { active, channel: api.getChannel() }),
  });
});
