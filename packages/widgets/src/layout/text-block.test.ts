import { describe, expect, it } from 'vitest';
import { wrap } from './text-block.js';

const by = (letters: number, text: string): string[] => wrap(text, letters, (part) => part.length);

describe('a text in lines', () => {
  it('breaks at spaces, not at fixed ones', () => {
    expect(by(20, 'nửa giữa của 61–62/63\u00a0tỉnh,\u00a0thành')).toEqual(['nửa giữa của', '61–62/63\u00a0tỉnh,\u00a0thành']);
  });

  it('keeps numbers and words whole where what fixed spaces hold together finds no room', () => {
    expect(by(12, 'mới có 63/63\u00a0tỉnh,\u00a0thành')).toEqual(['mới có 63/63', 'tỉnh, thành']);
    expect(by(8, '63/63\u00a0tỉnh,\u00a0thành')).toEqual(['63/63', 'tỉnh,', 'thành']);
  });

  it('breaks a word that is wider than the line between letters', () => {
    expect(by(5, 'Nghiêng quá')).toEqual(['Nghiê', 'ng', 'quá']);
  });
});
