// Chart.js with only the parts that a bar chart needs, as its guide advises, without animation. It draws on a canvas.
import { BarController, BarElement, CategoryScale, Chart, LinearScale, Tooltip } from 'chart.js';
import { PITCH, WIDTH } from './geometry.js';

export const title = 'Chart.js';

Chart.register(BarController, BarElement, CategoryScale, LinearScale, Tooltip);
const charts = [];
const dataOf = (rows) => ({ labels: rows.map(({ name }) => name), datasets: [{ data: rows.map(({ value }) => value) }] });

export const start = async (rows) => ({
  draw: (places) =>
    places.forEach((place) => {
      const canvas = place.appendChild(document.createElement('canvas'));
      [canvas.width, canvas.height] = [WIDTH, rows.length * PITCH];
      charts.push(new Chart(canvas, { type: 'bar', data: dataOf(rows), options: { indexAxis: 'y', animation: false, responsive: false, scales: { y: { ticks: { autoSkip: false } } } } }));
    }),
  update: (_, next) =>
    charts.forEach((chart) => {
      chart.data = dataOf(next);
      chart.update('none');
    }),
});
