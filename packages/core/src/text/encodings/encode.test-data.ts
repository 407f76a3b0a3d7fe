import { listAreas } from '../../areas/index.js';
import { catalogue } from '../../indicators/catalogue.js';
import { TCVN3_BYTES } from './tcvn3.js';
import { VNI_CODES } from './vni.js';
import { asShown } from './byte-characters.js';

const shownBytes = new Map([...asShown(Uint8Array.from({ length: 256 }, (_, i) => i))].map((shown, byte) => [shown, byte] as const));
const toBytes = (text: string): Uint8Array => Uint8Array.from([...text], (shown) => shownBytes.get(shown) ?? 0x3f);

/** Bytes of a text in TCVN3, as TCVN 5712 has them. */
export const encodeTcvn3 = (text: string): Uint8Array => Uint8Array.from([...text.normalize('NFC')], (letter) => TCVN3_BYTES.get(letter) ?? shownBytes.get(letter) ?? 0x3f);

/** The characters by which a text in VNI stands in a Unicode file. */
export const asVni = (text: string): string =>
  [...text.normalize('NFC')]
    .map((letter) => {
      const code = VNI_CODES.get(letter.toLowerCase());
      if (code === undefined) return letter;
      return letter === letter.toLowerCase() ? code : code.toUpperCase();
    })
    .join('');

/** Bytes of a text in VNI. */
export const encodeVni = (text: string): Uint8Array => toBytes(asVni(text));

/** The characters by which a text in a TCVN3 font stands in a Unicode file. */
export const asTcvn3 = (text: string): string => asShown(encodeTcvn3(text));

const bytes1258 = new Map(
  Array.from({ length: 256 }, (_, byte) => [new TextDecoder('windows-1258').decode(Uint8Array.of(byte)), byte] as const),
);

/** Bytes of a text in Windows-1258: a letter that has no byte is its base letter and its tone. */
export const encode1258 = (text: string): Uint8Array =>
  Uint8Array.from(
    [...text.normalize('NFC')].flatMap((letter) => {
      const whole = bytes1258.get(letter);
      if (whole !== undefined) return [whole];
      const apart = letter.normalize('NFD');
      const tone = /[\u0300\u0301\u0303\u0309\u0323]/.exec(apart)?.[0] ?? '';
      return [apart.replace(tone, '').normalize('NFC'), tone].map((one) => bytes1258.get(one) ?? 0x3f);
    }),
  );

/** Bytes of a text in UTF-16. */
export const encodeUtf16 = (text: string, order: 'le' | 'be', mark: boolean): Uint8Array => {
  const view = new DataView(new ArrayBuffer(2 * (text.length + (mark ? 1 : 0))));
  [...(mark ? '\ufeff' : ''), ...text.split('')].forEach((unit, i) => { view.setUint16(2 * i, unit.charCodeAt(0), order === 'le'); });
  return new Uint8Array(view.buffer);
};

/** Vietnamese as offices write it: names of provinces and of indicators, and sentences of reports. */
export const PHRASES: readonly string[] = [
  ...listAreas('2024').map(({ name }) => name.vi),
  ...[...catalogue().values()].map(({ label }) => label.vi),
  'Số vụ vi phạm được phát hiện trong kỳ',
  'Cộng hòa xã hội chủ nghĩa Việt Nam, Độc lập - Tự do - Hạnh phúc',
  'Người dân được bàn và quyết định những việc ở cơ sở; đã tổ chức 1.234 cuộc đối thoại',
  'Kết quả hoà giải thành đạt 87,5% (giảm 0,3 điểm % so với cùng kỳ năm trước)',
  'Thủy lợi, giao thông, trường học, khuyến khích quần chúng giữ gìn nghĩa trang, kỹ thuật, mỹ thuật, quỹ, ý kiến, yểm trợ',
].filter((one) => !/[–“”…≥≤]/.test(one));
