/** Frames let the mouse pass meanwhile (panel-dialog.css): a quick one is over a frame before the handle captures it. */
const DRAGGING = 'dragging';

/**
 * Lets the mouse drag something by a handle.
 * @param start called when a drag begins; what it returns is told how far the mouse has gone since, in pixels
 */
export function dragByHandle(handle: HTMLElement, start: () => (right: number, down: number) => void): void {
  handle.addEventListener('pointerdown', ({ button, target, pointerId, clientX, clientY }) => {
    if (button !== 0 || (target instanceof Element && target.closest('button'))) return;
    const move = start();
    const ended = new AbortController();
    const { signal } = ended;
    const end = () => {
      ended.abort();
      document.body.classList.remove(DRAGGING);
    };
    document.body.classList.add(DRAGGING);
    handle.setPointerCapture(pointerId);
    handle.addEventListener(
      'pointermove',
      (event) => {
        // Let go where nobody told this window of it.
        if (event.buttons === 0) end();
        else move(event.clientX - clientX, event.clientY - clientY);
      },
      { signal },
    );
    for (const name of ['pointerup', 'lostpointercapture'] as const) handle.addEventListener(name, end, { signal });
  });
}
