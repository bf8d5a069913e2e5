/** Strings of the page for frames. Kept apart from the catalogue: that page has to be there at once. */
export declare const embed: {
    readonly 'embed.no-widget': 'The address of this frame names no widget. Please tell the person who looks after this page.';
    readonly 'embed.refused': 'This frame may not show settings from another site. Please tell the person who looks after this page.';
    readonly 'embed.unreadable': 'The settings in the address of this frame could not be read. Please tell the person who looks after this page.';
    readonly 'embed.failed': 'This part of the page could not be loaded. Check the connection, then reload the page.';
    readonly 'embed.from-link': 'What you see here came with the link. The owner of {host} did not write it.';
};
