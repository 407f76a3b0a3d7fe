import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from './json-fault.js';
import { openFile } from './open-file.js';

const WHOLE = '[\n  {"area_name": "Hà Nội", "value": -1.5e3, "note": "a \\"b\\" \\u00e0"},\n  {"area_name": "Huế", "value": null, "parts": [1, [], {}, true]}\n]\n';

describe('JSON that is not whole', () => {
  it('is said to be cut off, with where it ends', async () => {
    const opened = await openFile('[{"area_name":"Hà Nội","value":1},\n{"area_name":"Hu', { file: 'x.json' });
    expect(opened).toMatchObject({ kind: 'nothing', format: 'json', issues: [{ code: 'format.unreadable', severity: 'error', file: 'x.json', row: 2 }] });
    expect(opened.kind === 'nothing' && opened.issues[0]?.message).toEqual({ vi: 'Tệp JSON bị cắt dở: hết tệp ở dòng 2, ký tự 17, khi còn 2 ngoặc chưa đóng.', en: 'The JSON is cut off: it ends on line 2, character 17, with 2 brackets open.' });
  });

  it('is said to be broken, with the place', async () => {
    const opened = await openFile('[\n  {"area_name": "Hà Nội", "value": 1,},\n  {"area_name": "Huế"}\n]');
    expect(opened).toMatchObject({ kind: 'nothing', issues: [{ row: 2, message: { en: 'The JSON is broken on line 2, character 38, at “},”.' } }] });
    for (const [text, at] of [['[{"a": 01}]', [1, 8]], ['[{"a" 1}]', [1, 7]], ['[{"a": "b\nc"}]', [1, 10]], ['[{"a": 1}] x', [1, 12]], ['[{"a": 1} {', [1, 11]], ['{"a": [1}', [1, 9]]] as const) {
      const fault = jsonFault(text);
      expect([text, fault?.line, fault?.character, fault?.open]).toEqual([text, ...at, null]);
    }
  });

  it('is said to be broken where a program wrote a word or a path that JSON does not know, and not to hold no table', async () => {
    for (const [text, at] of [['[{"a": True}]', [1, 8]], ['[{"path": "C:\\Data"}]', [1, 14]]] as const) {
      const opened = await openFile(text);
      expect(opened).toMatchObject({ kind: 'nothing', issues: [{ message: { en: expect.stringContaining(`broken on line ${at[0]}, character ${at[1]}`) as string } }] });
    }
  });

  it('is cut off wherever it is cut, and whole when it is not', () => {
    expect(jsonFault(WHOLE)).toBeNull();
    for (let end = 0; end < WHOLE.trimEnd().length; end += 1) expect([end, jsonFault(WHOLE.slice(0, end))?.open]).not.toEqual([end, null]);
  });

  it('is found where JSON itself refuses, and nowhere else', () => {
    fc.assert(
      fc.property(fc.json(), fc.nat(), fc.constantFrom('', ',', '"', '}', ']', '0', 'x', '\n', '\\', '\\N', '\\u00e', 'E', 'TRUE'), (text, place, more) => {
        const at = place % (text.length + 1);
        const broken = text.slice(0, at) + more + text.slice(at);
        let whole = true;
        try {
          JSON.parse(broken);
        } catch {
          whole = false;
        }
        expect([broken, jsonFault(broken) === null]).toEqual([broken, whole]);
      }),
      { numRuns: 1_000 },
    );
  });

  it('leaves delimited text with brackets and JSON Lines to their readers', async () => {
    expect(await openFile('[Tỉnh];Năm\nHuế;2023')).toMatchObject({ format: 'delimited' });
    expect(await openFile('{"a":1,"b":2}\n{"a":1,"b"')).toMatchObject({ format: 'json-lines' });
  });
});
