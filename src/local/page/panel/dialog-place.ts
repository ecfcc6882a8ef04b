export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Of a box's upper left corner, in pixels of the window. */
export interface Place {
  readonly left: number;
  readonly top: number;
}

/** The place nearest to the one wanted at which a box is in the window; its title bar also where it does not fit. */
export function placeInside(wanted: Place, box: Size, window: Size): Place {
  const within = (value: number, room: number) => Math.round(Math.max(0, Math.min(value, room)));
  return {
    left: within(wanted.left, window.width - box.width),
    top: within(wanted.top, window.height - box.height),
  };
}

/** In the middle of the window. */
export const placeCentred = (box: Size, window: Size): Place =>
  placeInside({ left: (window.width - box.width) / 2, top: (window.height - box.height) / 2 }, box, window);
