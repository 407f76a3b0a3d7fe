import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodeText } from './decode-text.js';
import { encodingNamed } from './encoding-name.js';
import { asTcvn3, asVni, encode1258, encodeTcvn3, encodeUtf16, encodeVni, PHRASES } from './encode.test-data.js';
import { decodeByFont, fontEncoding } from './font-encoding.js';
import { isSyllable } from './syllable.js';
import { fromTcvn3 } from './tcvn3.js';
import { fromVni } from './vni.js';

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text);
/** A table's worth of text: at least one word whose letters tell the encodings apart. */
const tableArbitrary = fc.array(fc.constantFrom(...PHRASES), { minLength: 6, maxLength: 20 }).map((phrases) => phrases.join('\n'));
const codes = (bytes: Uint8Array) => decodeText(bytes).issues.map(({ code, severity }) => `${code} ${severity}`);

describe('every sentence comes back', () => {
  const encoders = { 'windows-1258': encode1258, tcvn3: encodeTcvn3, vni: encodeVni, 'utf-16le': (text: string) => encodeUtf16(text, 'le', false), 'utf-16be': (text: string) => encodeUtf16(text, 'be', true) } as const;
  it.each(Object.entries(encoders))('from %s, found by itself', (encoding, encode) => {
    fc.assert(
      fc.property(tableArbitrary, (text) => {
        const decoded = decodeText(encode(text));
        expect([decoded.encoding, decoded.text]).toEqual([encoding, text]);
        expect(decoded.confidence).toBeGreaterThan(0.75);
        expect(decoded.issues.map(({ code, severity }) => [code, severity])).toEqual(encoding.startsWith('utf') ? [] : [['encoding.legacy', 'info']]);
      }),
      { numRuns: 150 },
    );
  });

  it('phrase by phrase, when the encoding is told', () => {
    for (const phrase of PHRASES) {
      for (const text of [phrase, phrase.toUpperCase()]) {
        expect(decodeText(encodeTcvn3(text), { encoding: 'tcvn3' })).toMatchObject({ text, issues: [] });
        expect(decodeText(encodeVni(text), { encoding: 'vni' }).text).toBe(text);
        expect(decodeText(encode1258(text), { encoding: 'windows-1258' }).text).toBe(text);
      }
    }
  });

  it('from the letters of old fonts in a Unicode file', () => {
    fc.assert(
      fc.property(tableArbitrary, fc.constantFrom('tcvn3', 'vni'), (text, encoding) => {
        const decoded = decodeText(utf8(encoding === 'vni' ? asVni(text) : asTcvn3(text)));
        expect([decoded.text, decoded.encoding, decoded.issues.length]).toEqual([text, encoding, 1]);
      }),
      { numRuns: 150 },
    );
  });

  it('composed or decomposed, and a Unicode text is never taken for an old font', () => {
    fc.assert(
      fc.property(tableArbitrary, (text) => {
        expect(decodeText(utf8(text))).toEqual({ text, encoding: 'utf-8', confidence: 1, issues: [] });
        expect(decodeText(utf8(text.normalize('NFD')))).toMatchObject({ text, encoding: 'utf-8', issues: [{ code: 'text.nfd', severity: 'info' }] });
      }),
      { numRuns: 150 },
    );
    for (const phrase of PHRASES) expect(decodeText(utf8(phrase))).toMatchObject({ text: phrase, issues: [] });
  });
});

describe('old fonts', () => {
  it('reads TCVN3, whose soft hyphen is a letter', () => {
    expect(fromTcvn3('Sè vô vi ph¹m ®­îc ph¸t hiÖn')).toBe('Số vụ vi phạm được phát hiện');
    expect(fromTcvn3('TØNH Hµ NéI;Hµ Néi;Hµ')).toBe('TỈNH HÀ NỘI;Hà Nội;Hà');
  });

  it('reads VNI, longest code first', () => {
    expect(fromVni('COÄNG HOØA XAÕ HOÄI CHUÛ NGHÓA VIEÄT NAM')).toBe('CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM');
    expect(fromVni('Ñoäc laäp - Töï do - Haïnh phuùc, phöôøng Ñöùc Thaéng, kyû luaät, Myõ Ñöùc, tæ leä')).toBe('Độc lập - Tự do - Hạnh phúc, phường Đức Thắng, kỷ luật, Mỹ Đức, tỉ lệ');
    expect(fromVni('naøo, Ñaø Naüng, ÖÙng, nguyeãn, ngheä só, beä xí, Mî')).toBe('nào, Đà Nẵng, Ứng, nguyễn, nghệ sĩ, bệ xí, Mỵ');
  });

  it('are known by name', () => {
    expect(fontEncoding('.VnTimeH')).toEqual({ encoding: 'tcvn3', capitals: true });
    expect(fontEncoding('.VnArial')).toEqual({ encoding: 'tcvn3', capitals: false });
    expect(fontEncoding('VNI-Times')).toEqual({ encoding: 'vni', capitals: false });
    expect(fontEncoding('Times New Roman')).toBeNull();
    expect(decodeByFont('tØnh L¹ng S¬n', fontEncoding('.VnTimeH')!)).toBe('TỈNH LẠNG SƠN');
  });
});

describe('decodeText', () => {
  it('says when it is not sure, and lets itself be told', () => {
    expect(codes(Uint8Array.of(0x43, 0x61, 0x66, 0xe9))).toEqual(['encoding.low_confidence warning']);
    expect(decodeText(Uint8Array.of(0x43, 0x61, 0xe9), { encoding: 'windows-1258' })).toMatchObject({ text: 'Caé', issues: [] });
    expect(decodeText(utf8('Sè vô vi ph¹m ®­îc ph¸t hiÖn'), { encoding: 'utf-8' })).toMatchObject({ text: 'Sè vô vi ph¹m ®­îc ph¸t hiÖn', issues: [] });
    expect(decodeText(utf8('Sè vô'), { encoding: 'tcvn3' }).text).toBe('Số vụ');
    expect(decodeText(utf8('Café, naïve, São Tomé, Zürich, Köln')).issues).toEqual([]);
  });

  it('repairs the cells of an old font beside cells in Unicode, and leaves those', () => {
    const { text, issues } = decodeText(utf8('Địa phương;Số vụ vi phạm\nL¹ng S¬n;®­îc ph¸t hiÖn\nThanh Hoá;Hà Nội'));
    expect(text).toBe('Địa phương;Số vụ vi phạm\nLạng Sơn;được phát hiện\nThanh Hoá;Hà Nội');
    expect(issues).toMatchObject([{ code: 'encoding.low_confidence', severity: 'warning' }]);
  });

  it('keeps what can be read of a damaged UTF-8 text, and says how much cannot', () => {
    const bytes = utf8('Số vụ việc hòa giải thành ở cơ sở, số cuộc đối thoại');
    const { text, encoding, issues } = decodeText(bytes.slice(0, -2));
    expect([encoding, text.slice(0, 12)]).toEqual(['utf-8', 'Số vụ việc h']);
    expect(issues).toMatchObject([{ code: 'encoding.low_confidence', severity: 'warning' }]);
    expect(issues[0]!.message.en).toContain('1 places');
  });

  it('takes any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom('', '\ufeff', 'Số'), (bytes, start) => {
        const all = Uint8Array.from([...utf8(start), ...bytes]);
        const { text, confidence, issues } = decodeText(all);
        expect(text).toBe(text.normalize('NFC'));
        expect(confidence).toBeGreaterThanOrEqual(0);
        expect(confidence).toBeLessThanOrEqual(1);
        for (const { message } of issues) expect(message.vi).not.toBe(message.en);
      }),
      { numRuns: 500 },
    );
  });

  it('knows the names that people give encodings', () => {
    expect(['UTF8', 'cp1258', 'ABC', 'VNI-Windows', 'latin-9'].map(encodingNamed)).toEqual(['utf-8', 'windows-1258', 'tcvn3', 'vni', null]);
  });
});

describe('isSyllable', () => {
  it('knows every word of the catalogue that has a mark, and few words of other readings', () => {
    const words = new Set(PHRASES.flatMap((phrase) => phrase.toLowerCase().match(/[\p{L}\p{M}]+/gu) ?? []).filter((word) => /[^a-z]/.test(word)));
    const not = [...words].filter((word) => !isSyllable(word));
    expect(not).toEqual(['qđ', 'hđnd'].filter((word) => words.has(word)));
    const others = [...words].flatMap((word) => [asVni(word), asTcvn3(word)]).filter((word) => !isSyllable(word));
    expect(others.length).toBeGreaterThan(1.6 * words.size);
  });
});

describe('signs in a TCVN3 font', () => {
  it.each([
    ['Kh¸c…', 'Khác…'],
    ['…', '…'],
    ['“ViÖt Nam” – ‘sè liÖu’', '“Việt Nam” – ‘số liệu’'],
    ['2014–2018', '2014–2018'],
    ['Sè vô • tû lÖ ‰', 'Số vụ • tỷ lệ ‰'],
  ])('%s stay signs', (shown, meant) => expect(fromTcvn3(shown)).toBe(meant));

  it('are capitals where only so a word of capitals is a syllable', () => {
    for (const word of ['HẶNG', 'ĐẶC', 'ỌP', 'BỘ', 'MỜI', 'TỌA', 'ÍT', 'QUỐC']) expect(fromTcvn3(asTcvn3(word))).toBe(word);
    expect(fromTcvn3(`“${asTcvn3('BỘ')}”`)).toBe('“BỘ”');
    expect(fromTcvn3(`${asTcvn3('ĐẶC')}…`)).toBe('ĐẶC…');
  });
});

describe('a font decides', () => {
  const tcvn3 = fontEncoding('.VnTime')!;
  const capitals = fontEncoding('.VnArialH')!;
  it('but never over Unicode text that was pasted into its cell', () => {
    for (const phrase of PHRASES.filter((one) => /[ăđơưạ-ỹ]/i.test(one))) {
      expect(decodeByFont(phrase, tcvn3)).toBe(phrase);
      expect(decodeByFont(phrase.normalize('NFD'), tcvn3)).toBe(phrase);
      expect(decodeByFont(phrase, capitals)).toBe(phrase.toUpperCase());
    }
  });
  it('and letters of its own come back', () => expect(decodeByFont(asTcvn3('Số vụ vi phạm'), capitals)).toBe('SỐ VỤ VI PHẠM'));
});
