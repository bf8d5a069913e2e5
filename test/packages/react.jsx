import { StrictMode, useState } from 'react';
import { createRoot } from 'react-dom/client';
import 'lcf-widgets/define/lcf-framework.js';
import 'lcf-widgets/define/lcf-practice-cards.js';

const config = { framework: { title: 'From React' } };

function App() {
  const [open, setOpen] = useState(true);
  return (
    <>
      <button onClick={() => setOpen(!open)}>toggle</button>
      {open && (
        <lcf-framework
          config={config}
          locale="en"
          onlcf-ready={() => (window.heard = (window.heard ?? 0) + 1)}
        >
          <lcf-practice-cards heading-level={3} follow-selection></lcf-practice-cards>
        </lcf-framework>
      )}
    </>
  );
}
createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
