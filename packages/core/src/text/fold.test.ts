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
    ['qúy II', 'Quý II'],
    ['Qùa tặng', 'quà tặng'],
    ['cấp uỷ', 'cấp ủy'],
    ['Thuỵ Sĩ', 'Thụy Sĩ'],
    ['khoẻ', 'khỏe'],
    ['Hà\u00a0Nội', 'Hà\u2009Nội'],
    ['Hà\u200b Nội\ufeff', 'Hà Nội'],
    ['BA RIA - VUNG TAU', 'ba ria-vung tau'],
  ])('%s = %s', (a, b) => expect(fold(a)).toBe(fold(b)));

  it('keeps different words apart', () => {
    expect(fold('Hoàn')).not.toBe(fold('Hoãn'));
    expect(fold('huế')).toBe('huế');
    expect(fold('huệ')).toBe('huệ');
    expect(fold('xóa')).not.toBe(fold('xoa'));
    expect(foldTones('xoá')).toBe('xoa');
    expect(foldTones('Đăk Lăk')).toBe('đăk lăk');
    expect(fold('quý')).toBe('quý');
    expect(foldTones('Hà Nội')).toBe('ha nôi');
    expect(foldBare('Đắk Lắk')).toBe('dak lak');
    expect(foldBare('TP. Hồ Chí Minh')).toBe('tp ho chi minh');
  });

  it('does not care about Unicode form, and is idempotent', () => {
    const letter = fc.constantFrom(...'aăâbcdđeêoôơuưyàáảãạếộứừợqúùòóĐÝĂ -–\u00a0\u200b'.split(''));
    fc.assert(
      fc.property(fc.string({ unit: letter, maxLength: 20 }), (text) => {
        expect(fold(text.normalize('NFD'))).toBe(fold(text.normalize('NFC')));
        expect(fold(fold(text))).toBe(fold(text));
        expect(fold(text.toUpperCase())).toBe(fold(text));
        expect(foldBare(text)).toMatch(/^[a-z0-9 ]*$/);
      }),
      { numRuns: 500 },
    );
  });
});

describe('compareVi', () => {
  it('compares numbers by value', () => {
    expect(['Quận 10', 'Quận 2', 'Quận 1'].sort(compareVi)).toEqual(['Quận 1', 'Quận 2', 'Quận 10']);
  });

  it('orders as the Vietnamese alphabet', () => {
    expect(['Đà Nẵng', 'Ân', 'Ba', 'An', 'Ăn', 'Dak'].sort(compareVi)).toEqual(['An', 'Ăn', 'Ân', 'Ba', 'Dak', 'Đà Nẵng']);
  });
});

it('foldBare takes from any text what fold has without its marks', () => {
  const letter = fc.oneof(fc.constantFrom(...'aăâbcdđeêoôơuưyàáảãạếộứừợqúùòóĐÝĂÐðƢƣ -–\u00a0\u200b.,'.split('')), fc.string({ unit: 'grapheme', maxLength: 1 }));
  fc.assert(
    fc.property(fc.array(letter, { maxLength: 20 }), (letters) => {
      const text = letters.join('');
      const bare = fold(text).normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/đ/g, 'd').replace(/[^a-z0-9]+/g, ' ').trim();
      expect(foldBare(text)).toBe(bare);
    }),
    { seed: 5, numRuns: 2000 },
  );
});
