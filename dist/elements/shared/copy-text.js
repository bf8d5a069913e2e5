/** Copies text. False where the browser, the frame or an insecure page does not allow it. */
async function copyText(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    }
    catch {
        return false;
    }
}

export { copyText };
