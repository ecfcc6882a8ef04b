import fc from 'fast-check';
import { placeCentred, placeInside } from '../../../../src/local/page/panel/dialog-place';

const window = { width: 1000, height: 700 };
const box = { width: 400, height: 300 };

test.each([
  ['free', { left: 100, top: 50 }, { left: 100, top: 50 }],
  ['beyond the left and the top', { left: -20, top: -1 }, { left: 0, top: 0 }],
  ['beyond the right and the bottom', { left: 601, top: 900 }, { left: 600, top: 400 }],
  ['half a pixel', { left: 10.4, top: 10.6 }, { left: 10, top: 11 }],
])('%s', (_, wanted, place) => expect(placeInside(wanted, box, window)).toEqual(place));

test('in the middle', () => expect(placeCentred(box, window)).toEqual({ left: 300, top: 200 }));

test('a box larger than the window keeps its title bar and close button in sight as far as they fit', () =>
  expect(placeCentred({ width: 1200, height: 900 }, window)).toEqual({ left: 0, top: 0 }));

test('a box that fits is never outside', () => {
  const pixels = fc.integer({ min: -5_000, max: 5_000 });
  const size = (most: number) => fc.integer({ min: 1, max: most });
  fc.assert(
    fc.property(pixels, pixels, size(window.width), size(window.height), (left, top, width, height) => {
      const place = placeInside({ left, top }, { width, height }, window);
      expect(place.left).toBeGreaterThanOrEqual(0);
      expect(place.top).toBeGreaterThanOrEqual(0);
      expect(place.left + width).toBeLessThanOrEqual(window.width);
      expect(place.top + height).toBeLessThanOrEqual(window.height);
    }),
  );
});
