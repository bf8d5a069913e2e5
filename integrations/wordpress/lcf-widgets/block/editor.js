/** The block in the editor: choices at the side, and the widget itself in a frame as the preview. */
(({ blocks, blockEditor, components, element, i18n }) => {
  const { createElement: el, Fragment } = element;
  const { InspectorControls, useBlockProps } = blockEditor;
  const { PanelBody, SelectControl, TextControl } = components;
  const { __ } = i18n;
  const { frame, config: siteConfig } = window.lcfWidgetsBlock;

  const WIDGETS = [
    { value: 'diagram', label: __('Ring diagram', 'lcf-widgets') },
    { value: 'practice-cards', label: __('Practice cards', 'lcf-widgets') },
    { value: 'readiness-form', label: __('Readiness form', 'lcf-widgets') },
    { value: 'readiness-radar', label: __('Readiness results', 'lcf-widgets') },
    { value: 'action-plan', label: __('Action plan', 'lcf-widgets') },
  ];
  const SCHEMES = [
    { value: '', label: __('Match page', 'lcf-widgets') },
    { value: 'light', label: __('Light', 'lcf-widgets') },
    { value: 'dark', label: __('Dark', 'lcf-widgets') },
  ];
  const KEEP = [
    { value: '', label: __('Until the page closes', 'lcf-widgets') },
    { value: 'session', label: __('In this tab', 'lcf-widgets') },
    { value: 'local', label: __('On the device', 'lcf-widgets') },
  ];

  /** The frame shows configs of this site only; one from elsewhere is shown on the page itself. */
  function previewAddress({ widget, config, locale, scheme, view }) {
    const url = new URL(frame);
    const given = { widget, config: config || siteConfig, locale, scheme, view, resize: 'lcf' };
    for (const [name, value] of Object.entries(given)) if (value) url.searchParams.set(name, value);
    return url.href;
  }

  function Edit({ attributes, setAttributes }) {
    const select = (name, label, options) =>
      el(SelectControl, {
        label,
        options,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const text = (name, label, help) =>
      el(TextControl, {
        label,
        help,
        value: attributes[name],
        onChange: (value) => setAttributes({ [name]: value }),
      });
    const label = WIDGETS.find(({ value }) => value === attributes.widget)?.label;
    return el(
      Fragment,
      null,
      el(
        InspectorControls,
        null,
        el(
          PanelBody,
          { title: __('Widget', 'lcf-widgets') },
          select('widget', __('Widget', 'lcf-widgets'), WIDGETS),
          text(
            'config',
            __('Address of a config', 'lcf-widgets'),
            __('Empty: the config of the site.', 'lcf-widgets'),
          ),
          text('locale', __('Language', 'lcf-widgets'), __('Such as es. Empty: as the page.', 'lcf-widgets')),
          select('scheme', __('Colors', 'lcf-widgets'), SCHEMES),
          select('persist', __('Keep entries', 'lcf-widgets'), KEEP),
        ),
      ),
      el(
        'div',
        useBlockProps(),
        // Clicks choose the block, not a part of the preview.
        el('iframe', {
          src: previewAddress(attributes),
          title: label,
          tabIndex: -1,
          style: { width: '100%', height: '640px', border: 0, pointerEvents: 'none' },
        }),
      ),
    );
  }

  blocks.registerBlockType('lcf-widgets/widget', { edit: Edit, save: () => null });
})(window.wp);
