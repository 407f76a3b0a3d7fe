// Ours, as a page embeds it: the loader, the element, the data file; all 63 provinces open, with frame, sentence and keyboard.
export const title = 'danbiet-ranking';

const elements = [];
const settled = async () => {
  await Promise.all(elements.map((element) => element.updateComplete));
};

export const start = async (_, { indicator, years }) => ({
  async draw(places) {
    const script = document.createElement('script');
    script.type = 'module';
    script.src = '/danbiet/danbiet.js';
    for (const place of places) {
      const element = document.createElement('danbiet-ranking');
      for (const [name, value] of Object.entries({ src: '/json-stat.json', indicator, period: years[0], show: 'all' })) element.setAttribute(name, value);
      elements.push(element);
      place.append(element);
    }
    document.head.append(script);
    const drawn = () => elements.every((element) => element.shadowRoot?.querySelectorAll('[data-mark]').length >= 60);
    while (!drawn()) await new Promise(requestAnimationFrame);
  },
  async update(_places, _rows, year) {
    for (const element of elements) element.period = year;
    await settled();
  },
});
