/** Storybook: offline, no telemetry, controls and docs from custom-elements.json. */
export default {
  stories: ['../stories/**/*.mdx', '../stories/**/*.stories.ts'],
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y'],
  framework: { name: '@storybook/web-components-vite', options: {} },
  core: { disableTelemetry: true, disableWhatsNewNotifications: true },
  staticDirs: [
    '../examples',
    { from: '../dist/design-tokens.json', to: '/design-tokens.json' },
    { from: '../dist/config.schema.json', to: '/config.schema.json' },
    { from: '../test/visual', to: '/snapshots' },
  ],
};
