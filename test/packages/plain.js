import 'lcf-widgets/define/lcf-framework.js';
import 'lcf-widgets/define/lcf-practice-cards.js';

const make = () => {
  const framework = document.createElement('lcf-framework');
  framework.config = { framework: { title: 'From plain' } };
  framework.setAttribute('locale', 'en');
  framework.addEventListener('lcf-ready', () => (window.heard = (window.heard ?? 0) + 1));
  framework.innerHTML = '<lcf-practice-cards heading-level="3" follow-selection></lcf-practice-cards>';
  return framework;
};
const app = document.querySelector('#app');
const button = app.appendChild(document.createElement('button'));
button.textContent = 'toggle';
app.append(make());
button.addEventListener('click', () => {
  const present = app.querySelector('lcf-framework');
  if (present) present.remove();
  else app.append(make());
});
