/** What a page without build tools writes to set a config and to hear what a reader does. */
const cards = document.querySelector('#cards');
const log = document.querySelector('.log');

cards.config = {
  version: 1,
  framework: {
    rings: [
      {
        id: 'learning-experiences',
        items: [{ id: 'authentic', title: 'Real-World', color: '#8a4b00' }],
      },
    ],
  },
};

document.addEventListener('lcf-select', ({ detail }) => {
  log.textContent = detail.id ? `Chosen: ${detail.kind} “${detail.id}”` : 'Nothing chosen.';
});
