// Ours, as a page embeds it: the loader, the element, the data file; all 63 provinces open, with frame, sentence and keyboard.
import { embed } from './embed.js';

export const title = 'danbiet-ranking';

export const start = async (_, { indicator, names }) => {
  let elements = [];
  return {
    async draw(places) {
      elements = await embed(places, () => ['danbiet-ranking', { src: '/json-stat.json', indicator, period: names[0], show: 'all' }]);
    },
    async update(_places, _rows, year) {
      for (const element of elements) element.period = year;
      await Promise.all(elements.map((element) => element.updateComplete));
    },
  };
};
