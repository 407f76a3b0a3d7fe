import { expect, it } from 'vitest';
import { spokenName, tileName } from './tile-name.js';

it.each([
  ['79@2025', 'Hồ Chí Minh', 'TP. HCM'],
  ['79@2024', 'Ho Chi Minh City', 'TP. HCM'],
  ['31@2024', 'Haiphong', 'Hai Phong'],
  ['46@2024', 'Thừa Thiên Huế', 'TT. Huế'],
  ['46@2025', 'Huế', 'Huế'],
  ['77@2024', 'Ba Ria - Vung Tau', 'BR – VT'],
  // a file's own name
  ['79@2024', 'Thành phố mang tên Bác', 'Thành phố mang tên Bác'],
])('names %s, %s, on its tile', (id, name, short) => {
  expect(tileName(id, name)).toBe(short);
});

it('begins a spoken name with what stands on the tile, so that who says what he sees is understood', () => {
  expect(spokenName('TT. Huế', 'Thừa Thiên Huế')).toBe('TT. Huế (Thừa Thiên Huế)');
  expect(spokenName('Huế', 'Huế')).toBe('Huế');
});
