import { render } from 'lit';

/** Time after which a frame goes whose browser never said that it has printed, in milliseconds. */
const GIVE_UP = 600_000;
/**
 * Prints a document of its own, so that nothing of the page around it is on the paper and the margins
 * are ours. The document is in an empty frame inside `host`'s shadow root and goes afterwards; the focus
 * is then where it was.
 */
async function printFrame(host, job) {
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
    ])
        frame.style.setProperty(name, value);
    host.append(frame);
    const view = frame.contentWindow;
    if (!view)
        return;
    fillDocument(view, job);
    // A moment for layout and pictures.
    await new Promise((resolve) => setTimeout(resolve, 50));
    job.fit?.(view.document);
    const { activeElement: before } = host.getRootNode();
    const remove = () => {
        if (!frame.isConnected)
            return;
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
function fillDocument(view, { title, lang, dir, styles, content }) {
    const { document: page } = view;
    page.title = title;
    page.documentElement.lang = lang;
    page.documentElement.dir = dir;
    const sheet = new view.CSSStyleSheet();
    sheet.replaceSync(styles.map(({ cssText }) => cssText).join('\n'));
    page.adoptedStyleSheets = [sheet];
    render(content, page.body);
}

export { printFrame };
