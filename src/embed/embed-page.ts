/** `dist/lcf-embed.js`: the script of `embed.html`, the page for frames. */
import { FOLLOWED } from './page/heights.js';
import { start } from './page/start.js';

const sheet = new CSSStyleSheet();
sheet.replaceSync(`
  body { margin: 0 }
  main { display: flow-root }
  @media screen { .${FOLLOWED} { overflow-y: hidden } }
  main > p { margin: 0; padding: 12px 16px; font: 15px/1.5 system-ui, sans-serif }
`);
document.adoptedStyleSheets.push(sheet);
const root = document.querySelector('main');
if (root) void start(root);
