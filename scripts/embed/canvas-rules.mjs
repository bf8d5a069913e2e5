/**
 * sanitize-html set to what the editor of Canvas keeps, as its published rules list it (gem canvas_sanitize,
 * read in 2026; docs/embedding.md). Two ages: the rules of today, and the shorter list of older hosts.
 */
const OLDER =
  `a b blockquote br caption cite code col hr h1 h2 h3 h4 h5 h6 del ins iframe font colgroup dd div dl dt
em figure figcaption i img li ol p pre q small span strike strong sub sup table tbody td tfoot th thead tr u ul`.split(
    /\s+/,
  );
const TODAY = [...OLDER, ...'details summary section nav article header footer picture abbr mark'.split(' ')];

const EVERYWHERE = ['style', 'class', 'id', 'title', 'role', 'lang', 'dir', 'aria-*'];
const ATTRIBUTES = {
  a: ['href', 'target', 'name'],
  img: ['align', 'alt', 'height', 'src', 'width'],
  iframe: 'src width height name align frameborder scrolling sandbox allow allowfullscreen'.split(' '),
  ol: ['start', 'type'],
  table: 'summary width border cellpadding cellspacing'.split(' '),
  td: 'abbr colspan rowspan width align valign'.split(' '),
  th: 'abbr colspan rowspan width align valign scope'.split(' '),
};
const PROPERTIES = `background border clear color cursor direction display float font height left line-height
list-style margin max-height max-width min-height min-width overflow overflow-x overflow-y padding position right
text-align table-layout text-decoration text-indent top vertical-align visibility white-space width z-index zoom
background-color border-bottom border-collapse border-color border-left border-right border-style border-top
border-width font-family font-size font-style font-weight margin-bottom margin-left margin-right margin-top
padding-bottom padding-left padding-right padding-top border-radius`.split(/\s+/);
/** A whole style is dropped when one sign in it is none of these. */
const STYLE = /^([-:,;#%.()/\sa-zA-Z0-9!]|'[\s\w]+'|"[\s\w]+"|\([\d,\s]+\))*$/;

const rules = (allowedTags) => ({
  allowedTags,
  allowedAttributes: { '*': [...EVERYWHERE, ...(allowedTags === TODAY ? ['data-*'] : [])], ...ATTRIBUTES },
  allowedStyles: { '*': Object.fromEntries(PROPERTIES.map((name) => [name, [/^(?!.*url\()/]])) },
  allowedSchemes: ['http', 'https', 'mailto', 'ftp'],
  transformTags: {
    '*': (tagName, attribs) =>
      attribs.style && !STYLE.test(attribs.style)
        ? { tagName, attribs: { ...attribs, style: '' } }
        : { tagName, attribs },
  },
});

export const CANVAS = { today: rules(TODAY), older: rules(OLDER) };
