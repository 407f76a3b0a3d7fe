import { html, type TemplateResult } from 'lit';

/** Ranges, fractions and dates: browsers may break a line after a dash or a stroke. */
const NUMBERS = /(\d[\d.,]*(?:[–/][\d.,]*\d)+%?)/;

/** A text in which `60–62/63` and `2017–2024` stand on one line; read and copied it is the same text. */
export const unbroken = (text: string): readonly (string | TemplateResult)[] => text.split(NUMBERS).map((part, i) => (i % 2 > 0 ? html`<span class="unbroken">${part}</span>` : part));
