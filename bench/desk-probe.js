/* global window, document, addEventListener, requestAnimationFrame */
// Runs in the page. Notes for each key press the milliseconds from the press (`event.timeStamp`: when the browser got it)
// until the frame that shows the other comparison is painted: a message posted in an animation frame is delivered after that
// frame. F8 swaps the same two panes by plain script; whatever else is pressed is the desk's.
const log = { desk: [], plain: [] };
window.probe = log;

const panes = () => [...document.querySelectorAll('[data-assignment]')];
const visible = () => panes().find((pane) => pane.classList.contains('z-1'))?.dataset.assignment;

function swap() {
  for (const pane of panes()) {
    pane.classList.toggle('z-0');
    pane.classList.toggle('z-1');
  }
}

addEventListener(
  'keydown',
  (event) => {
    const before = visible();
    const into = event.key === 'F8' ? log.plain : log.desk;
    if (event.key === 'F8') swap();
    const look = () => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          port1.close();
          if (visible() === before) look();
          else into.push(performance.now() - event.timeStamp);
        };
        port2.postMessage(null);
      });
    };
    look();
  },
  { capture: true },
);
