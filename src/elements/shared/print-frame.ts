import { render, type CSSResult, type TemplateResult } from 'lit';

export interface PrintJob {
  /** Also the name a browser proposes for a PDF. */
  readonly title: string;
  readonly lang: string;
  readonly dir: string;
  readonly styles: readonly CSSResult[];
  readonly content: TemplateResult;
  /** Makes what was drawn fit its place, once it is laid out. */
  readonly fit?: (page: Document) => void;
}

/** Time after which a frame goes whose browser never said that it has printed, in milliseconds. */
const GIVE_UP = 600_000;

/**
 * Prints a document of its own, so that nothing of the page around it is on the paper and the margins
 * are ours. The document is in an empty frame inside `host`'s shadow root and goes afterwards; the focus
 * is then where it was.
 */
export async function printFrame(host: ParentNode, job: PrintJob): Promise<void> {
  const frame = document.createElement('iframe');
  frame.tabIndex = -1;
  frame.ariaHidden = 'true';
  // Not `display: none`: Firefox then prints nothing.
  for (const [name, value] of [
    ['position', 'fixed'],
    ['inset-inline-start', '-100vw'],
    ['inline-size', '8.5in'],
    ['block-size', '11in'],
    ['border', '0'],
    ['visibility', 'hidden'],
  ] as const)
    frame.style.setProperty(name, value);
  host.append(frame);
  const view = frame.contentWindow;
  if (!view) return;
  fillDocument(view, job);
  // A moment for layout and pictures.
  await new Promise((resolve) => setTimeout(resolve, 50));
  job.fit?.(view.document);
  const { activeElement: before } = host.getRootNode() as Document | ShadowRoot;
  const remove = (): void => {
    if (!frame.isConnected) return;
    frame.remove();
    const { activeElement: now, body } = document;
    // Someone may have gone on to something else.
    if (before instanceof HTMLElement && (now === null || now === body))
      before.focus({ preventScroll: true });
  };
  view.addEventListener('afterprint', () => setTimeout(remove), { once: true });
  setTimeout(remove, GIVE_UP);
  view.focus();
  view.print();
}

function fillDocument(view: Window, { title, lang, dir, styles, content }: PrintJob): void {
  const { document: page } = view;
  page.title = title;
  page.documentElement.lang = lang;
  page.documentElement.dir = dir;
  const sheet = new (view as Window & typeof globalThis).CSSStyleSheet();
  sheet.replaceSync(styles.map(({ cssText }) => cssText).join('\n'));
  page.adoptedStyleSheets = [sheet];
  render(content, page.body);
}
