const parts = new Map();
/** Says that what draws a widget is on the page. Called once by the part itself, wherever it was asked for. */
function provide(tag, part) {
    parts.set(tag, part);
}
/** What draws a widget, if it is on the page already. The caller knows its type by the tag. */
const atHand = (tag) => parts.get(tag);

export { atHand, provide };
