/** Makes one of our events: bubbling and composed, so that a page listens anywhere above the widget. */
function createEvent(name, detail) {
    return new CustomEvent(name, { detail, bubbles: true, composed: true });
}

export { createEvent };
