// Ours, as a page embeds it: sorted by name, searched and grouped when somebody asks, rows that can be chosen.
import { embed } from './embed.js';

export const title = 'danbiet-table';

export const start = async (_, { indicator, periods }) => {
  let elements = [];
  return {
    async draw(places) {
      elements = await embed(places, () => ['danbiet-table', { src: '/table-json-stat.json', indicator, period: periods.join(' ') }]);
    },
    async update(_places, _rows, next) {
      for (const element of elements) element.indicator = next;
      await Promise.all(elements.map((element) => element.updateComplete));
    },
  };
};
