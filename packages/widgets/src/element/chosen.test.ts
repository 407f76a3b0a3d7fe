import { describe, expect, it } from 'vitest';
import { followed, type Chooser } from './chosen.js';

const NOTHING: Chooser = { indicator: null, period: null, areas: null, vintage: null, highlight: null };
const SHARED: Chooser = { indicator: 'a', period: '2023', areas: '01@2025 31@2025', vintage: '2025', highlight: '31' };

describe('what an element of a scope shows', () => {
  it('is what its scope says, where it says nothing', () => {
    expect(followed(NOTHING, SHARED)).toEqual(SHARED);
    expect(followed(NOTHING, NOTHING)).toEqual(NOTHING);
  });

  it('is what it says itself, one by one', () => {
    expect(followed({ ...NOTHING, period: '2024', highlight: '01' }, SHARED)).toEqual({ ...SHARED, period: '2024', highlight: '01' });
    expect(followed({ ...NOTHING, vintage: '2025' }, SHARED)).toEqual(SHARED);
  });

  it('takes no areas and no period of another list than its own', () => {
    expect(followed({ ...NOTHING, vintage: '2024' }, SHARED)).toEqual({ indicator: 'a', period: null, areas: null, vintage: '2024', highlight: '31' });
    expect(followed({ ...NOTHING, vintage: '2024' }, { ...SHARED, areas: '01@2025 68@2024' }).areas).toBe('68@2024');
  });
});
