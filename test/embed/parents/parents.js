/**
 * Parents that speak each protocol as its source does, in few lines (docs/embedding.md names the sources).
 * `parent.html?speak=canvas&child=<address>` makes the frame; `window.log` keeps what the frame said and
 * `window.heights` what it was given, with times.
 */
const params = new URLSearchParams(location.search);
const speak = params.get('speak');
const child = params.get('child');

window.log = [];
window.heights = [];

const frame = document.createElement('iframe');
frame.title = 'Widgets';
frame.style.cssText = 'width:100%;border:0;height:150px;display:block';
if (params.has('sandbox')) frame.setAttribute('sandbox', params.get('sandbox'));
const setHeight = (height) => {
  frame.style.height = `${height}px`;
  window.heights.push([Math.round(performance.now()), height]);
};
const post = (message) => frame.contentWindow.postMessage(message, '*');

/** Each: address → address, and what the parent does with a message. */
const PARENTS = {
  // canvas-lms ui/shared/lti/jquery/subjects/lti.frameResize.ts: object or JSON text, answered with a response
  canvas: {
    receive(data) {
      const message = typeof data === 'string' ? JSON.parse(data) : data;
      if (message.subject === undefined) return;
      if (message.subject !== 'lti.frameResize')
        return post({ subject: `${message.subject}.response`, error: { code: 'unsupported_subject' } });
      setHeight(message.height <= 0 ? 1 : message.height);
      post({ subject: 'lti.frameResize.response' });
    },
  },
  // wordpress-develop src/js/_enqueues/wp/embed.js: secret in the fragment, 200 to 1000
  wordpress: {
    address: (url) => `${url}#?secret=a1B2c3D4e5`,
    ready: () => post({ message: 'ready', secret: 'a1B2c3D4e5' }),
    receive(data) {
      if (!data.secret && !data.message && !data.value) return;
      if (data.secret !== 'a1B2c3D4e5' || data.message !== 'height') return;
      let height = parseInt(data.value, 10);
      if (height > 1000) height = 1000;
      else if (~~height < 200) height = 200;
      setHeight(height);
    },
  },
  // datawrapper chart-core: every key of the message, the frame found by event.source
  datawrapper: {
    receive(data) {
      if (data['datawrapper-height'] === undefined) return;
      for (const height of Object.values(data['datawrapper-height'])) setHeight(height);
    },
  },
  // pym.js 1.3: text, the id in the address
  pym: {
    address: (url) => url.replace('?', '?initialWidth=600&childId=graphic&'),
    ready: () => post('pymxPYMxgraphicxPYMxwidthxPYMx600'),
    receive(data) {
      const match = /^pymxPYMxgraphicxPYMx(\S+)xPYMx(.*)$/.exec(data);
      if (match?.[1] === 'height') setHeight(parseInt(match[2], 10));
    },
  },
  // h5p-php-library js/h5p-resizer.js
  h5p: {
    receive(data) {
      if (data.context !== 'h5p') return;
      const answer = (action) => post({ context: 'h5p', action });
      if (data.action === 'hello') answer('hello');
      if (data.action === 'prepareResize') {
        if (frame.clientHeight === data.scrollHeight && data.scrollHeight === data.clientHeight) return;
        setHeight(data.clientHeight);
        answer('resizePrepared');
      }
      if (data.action === 'resize') setHeight(data.scrollHeight);
    },
  },
  // open-iframe-resizer packages/core/src/parent.ts
  openiframe: {
    ready: () => post({ type: 'iframe-child-init' }),
    receive(data) {
      if (data.type === 'iframe-resized') setHeight(data.height);
    },
  },
  // iframe-resizer 4 and 5: text after an init
  iframeresizer: {
    ready: () =>
      post('[iFrameSizer]frame-1:8:false:false:32:true:true::auto:::0:false:child:auto:true:::true:::false'),
    receive(data) {
      const match = /^\[iFrameSizer\]frame-1:(\d+):(\d+):(\w+)/.exec(data);
      if (match) setHeight(Number(match[1]));
    },
  },
  // Chromium's frame-sizing: no message at all
  framesizing: {
    style: 'frame-sizing: content-height; height: auto',
    receive() {},
  },
  // our own script
  own: { script: true, receive() {} },
};

const parent = PARENTS[speak] ?? { receive() {} };
if (parent.style) frame.style.cssText += parent.style;
addEventListener('message', ({ source, data }) => {
  if (source !== frame.contentWindow) return;
  window.log.push(data);
  // As the real ones: a string where an object is expected has no such fields.
  try {
    parent.receive(data);
  } catch {
    // not meant for this parent
  }
});
frame.addEventListener('load', () => parent.ready?.());
frame.src = (parent.address ?? ((url) => url))(child);
document.body.append(frame);
if (parent.script) {
  const script = document.createElement('script');
  script.src = '/dist/lcf-parent.js';
  document.head.append(script);
}
