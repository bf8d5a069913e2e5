/** Shows what a page hears from the widgets, as text; `lcf-ready` is left out. */
const log = document.querySelector('.log');
for (const name of ['lcf-select', 'lcf-practice', 'lcf-rate', 'lcf-config-error']) {
  document.addEventListener(name, (event) => {
    log.textContent = `${name} ${JSON.stringify(event.detail)}`;
  });
}
