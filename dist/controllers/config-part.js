let part = null;
/** The part, once it is here. */
const configPart = () => part;
/** Brings the part along with the script: configs are then read the moment they are given. */
function addConfigPart(given) {
    part = given;
}
/** Fetches the part unless it is here. Rejects when it cannot be had. */
async function loadConfigPart() {
    part ??= await import('./config-reader.js');
    return part;
}

export { addConfigPart, configPart, loadConfigPart };
