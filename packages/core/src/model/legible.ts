import type { Text } from './language.js';

/** By this name Node's console asks what stands for an object. */
const INSPECT = Symbol.for('nodejs.util.inspect.custom');

const written = {
  value(this: Text): Text {
    return { ...this };
  },
};

/** Have Node's console show both languages of a text whose English is made when it is asked for, in place of `[Getter]`. */
export const legible = (text: Text): Text => Object.defineProperty(text, INSPECT, written);
