import { expect, it } from 'vitest';
import { contrast, parseColour } from './contrast.js';

it('agrees with the ratios that the standard prints', () => {
  expect(contrast([0, 0, 0], [255, 255, 255])).toBeCloseTo(21, 10);
  expect(contrast(parseColour('#777'), parseColour('#ffffff'))).toBeCloseTo(4.48, 2);
  expect(contrast(parseColour('#ffffff'), parseColour('rgb(118, 118, 118)'))).toBeCloseTo(4.54, 2);
});

it('refuses what is no colour', () => {
  expect(() => parseColour('CanvasText')).toThrow(TypeError);
});
