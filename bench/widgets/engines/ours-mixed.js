// Ours: three rankings, three maps, two trends, two tables and two headlines of the same figures, from one file in one scope.
import { embed } from './embed.js';

export const title = 'ranking, map, trend, table, headline';

const KINDS = ['ranking', 'map', 'trend', 'table', 'headline'];

export const start = async (_, { indicator, names }) => {
  let [elements, scope] = [[], null];
  return {
    async draw(places) {
      scope = document.createElement('danbiet-scope');
      for (const [name, value] of Object.entries({ src: '/mixed-json-stat.json', indicator, period: names[0] })) scope.setAttribute(name, value);
      places[0].parentElement.append(scope);
      scope.append(...places);
      elements = await embed(places, (i) => [`danbiet-${KINDS[i % KINDS.length]}`, { ...(KINDS[i % KINDS.length] === 'ranking' && { show: 'all' }), ...(KINDS[i % KINDS.length] === 'headline' && { areas: '01@2024' }) }]);
    },
    async update(_places, _rows, year) {
      scope.period = year;
      await scope.updateComplete;
      await Promise.all(elements.map((element) => element.updateComplete));
    },
  };
};
