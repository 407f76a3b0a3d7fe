import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { compareVi } from './compare-vi.js';
import { fold, foldBare, foldTones } from './fold.js';

describe('fold', () => {
  it.each([
    ['Hoà Bình', 'HÒA BÌNH'],
    ['Uỷ ban', 'Ủy ban'],
    ['Khánh Hoà', 'khánh  hòa'],
    ['Bà Rịa – Vũng Tàu', 'Bà Rịa-Vũng Tàu'],
    ['ÐỒNG NAI', 'Đồng Nai'],
    ['Bình Dƣơng', 'Bình Dương'],
    ['Quý II', 'quý ii'],
  ])('%s = %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  it('keeps different words apart', () => {
    expect(fold('Hoàn')).not.toBe(fold('Hòan '.trim() + 'g'));
    expect(fold('quý')).toBe('quý');
    expect(foldTones('Hà Nội')).toBe('ha nôi');
    expect(foldBare('Đắk Lắk')).toBe('dak lak');
    expect(foldBare('TP. Hồ Chí Minh')).toBe('tp ho chi minh');
  });

  it('does not care about Unicode form, and is idempotent', () => {
    const letter = fc.constantFrom(...'aăâbcdđeêoôơuưyàáảãạếộứừợĐÝĂ -–'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
        expect(foldBare(text)).toMatch(/^[a-z0-9 ]*$/);
      }),
      { seed: 1, numRuns: 500 },
    );
  });
});

describe('compareVi', () => {
  it('orders as the Vietnamese alphabet', () => {
    expect(['Đà Nẵng', 'Ân', 'Ba', 'An', 'Ăn', 'Dak'].sort(compareVi)).toEqual(['An', 'Ăn', 'Ân', 'Ba', 'Dak', 'Đà Nẵng']);
  });
});
