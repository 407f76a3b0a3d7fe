// The bar chart of the French state's design system (Vue and Chart.js inside), fed by attributes as its guide says.
// The whole package, because its file for bars alone (2.0.4) defines the element and draws nothing. It does not draw anew
// when its attributes change, so it takes no part in the updates.
import '@gouvfr/dsfr-chart';

export const title = 'dsfr-chart';

export const start = async (rows) => ({
  async draw(places) {
    for (const place of places) {
      const chart = document.createElement('bar-chart');
      chart.setAttribute('x', JSON.stringify([rows.map(({ name }) => name)]));
      chart.setAttribute('y', JSON.stringify([rows.map(({ value }) => value)]));
      chart.setAttribute('horizontal', 'true');
      chart.setAttribute('name', '["%"]');
      place.append(chart);
    }
    const drawn = () => places.every((place) => place.querySelector('canvas')?.width > 0);
    while (!drawn()) await new Promise(requestAnimationFrame);
  },
  update: null,
});
