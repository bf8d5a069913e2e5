import { createApp, h, ref } from 'vue';
import 'lcf-widgets/define/lcf-framework.js';
import 'lcf-widgets/define/lcf-practice-cards.js';

const config = { framework: { title: 'From Vue' } };

createApp({
  setup() {
    const open = ref(true);
    return () => [
      h('button', { onClick: () => (open.value = !open.value) }, 'toggle'),
      open.value &&
        h(
          'lcf-framework',
          { config, locale: 'en', 'onLcf-ready': () => (window.heard = (window.heard ?? 0) + 1) },
          [h('lcf-practice-cards', { 'heading-level': 3, 'follow-selection': '' })],
        ),
    ];
  },
}).mount('#app');
