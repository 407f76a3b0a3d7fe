// What somebody finds out on the portal who has only a keyboard and what the browser tells a screen reader.
import assert from 'node:assert/strict';

/** Where the keyboard stands: tag, words of a label, the mark that a list of marks names as active, and whether that is what can be read until a figure is drawn. */
const standing = (page) =>
  page.evaluate(() => {
    let [element, root] = [document.activeElement, document];
    while (element?.shadowRoot?.activeElement) [root, element] = [element.shadowRoot, element.shadowRoot.activeElement];
    const mark = element?.getAttribute('aria-activedescendant');
    return { host: root.host?.localName ?? '', tag: element?.localName ?? '', label: element?.closest('label')?.textContent.trim() ?? '', mark: mark ? root.getElementById(mark).getAttribute('aria-label') : null, waits: root !== document && element.querySelector('slot') !== null };
  });

const MOST_STOPS = 40;

/** Where the keyboard stands once the figure that it has come to is drawn: nobody tabs on before that. */
async function arrived(page) {
  for (let i = 0; i < 60; i += 1) {
    const at = await standing(page);
    if (!at.waits) return at;
    await page.waitForTimeout(50);
  }
  return standing(page);
}

/** Press a key until the keyboard stands where it is wanted. */
async function press(page, key, wanted, what) {
  for (let i = 0; i < MOST_STOPS; i += 1) {
    await page.keyboard.press(key);
    if (wanted(await arrived(page))) return;
  }
  assert.fail(`${MOST_STOPS} times ${key} do not reach ${what}`);
}

/** What the mark says that the keyboard comes to stand on; what it stands on after three seconds, if that is another. */
async function standsOn(page, name) {
  for (let i = 0; i < 60; i += 1) {
    const { mark } = await standing(page);
    if (mark?.startsWith(name)) return mark;
    await page.waitForTimeout(50);
  }
  return (await standing(page)).mark;
}

/** The commune-level units of Hải Phòng on today's territory, on three days: from the picker's period and the ranking's marks. */
export async function readsByKeyboard(site) {
  const { page } = await site.open('/sap-xep.html', { viewport: { width: 1280, height: 900 } });
  const found = [];
  const chart = ({ host, tag }) => host === 'danbiet-ranking' && tag === 'svg';
  const period = ({ host, label }) => host === 'danbiet-picker' && label.startsWith('Kỳ');
  for (let day = 0; day < 3; day += 1) {
    if (day > 0) {
      await press(page, 'Shift+Tab', period, 'the period');
      await page.keyboard.press('ArrowDown');
    }
    await press(page, 'Tab', chart, 'the ranking');
    await page.keyboard.type('hai phong');
    found.push(await standsOn(page, 'Hải Phòng'));
  }
  assert.deepEqual(found.map((words) => words?.replaceAll('\u00a0', ' ').match(/^Hải Phòng, \d+ đơn vị, ngày [\d/]+/)?.[0] ?? words), ['Hải Phòng, 114 đơn vị, ngày 1/7/2025', 'Hải Phòng, 374 đơn vị, ngày 30/6/2025', 'Hải Phòng, 452 đơn vị, ngày 3/2/2021'], 'by keyboard');
  const read = await page.locator('main').ariaSnapshot();
  for (const words of ['combobox "Kỳ"', 'figure "Số đơn vị hành chính cấp xã, 34 tỉnh, thành, ngày 3/2/2021"', 'listbox "Biểu đồ, đi bằng phím mũi tên"', 'option "Hải Phòng, 452 đơn vị']) assert.ok(read.includes(words), `a screen reader is not given ${words}`);
  await page.close();
}
