/** The one sentence the loader may have to say. Kept apart from the catalogue, which would not fit into it. */
export declare const loader: {
    readonly 'loader.failed': 'This part of the page could not be loaded. Check the connection, then reload the page.';
};
