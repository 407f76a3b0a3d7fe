// The floor of a table: its text as a string, put into the page at once. Nothing sorts, nothing is searched, nothing stays in sight.
export const title = 'HTML table string (floor)';

const format = new Intl.NumberFormat('vi');

export const tableOf = (rows, heads) =>
  `<table><caption>700</caption><thead><tr><th scope="col">Địa phương</th>${heads.map((head) => `<th scope="col">${head}</th>`).join('')}</tr></thead><tbody>${rows.map(({ name, values }) => `<tr><th scope="row">${name}</th>${values.map((value) => `<td>${format.format(value)}</td>`).join('')}</tr>`).join('')}</tbody></table>`;

export const start = async (rows, { periods }) => ({
  draw: (places) => places.forEach((place) => (place.innerHTML = tableOf(rows, periods))),
  update: (places, next) => places.forEach((place) => (place.innerHTML = tableOf(next, periods))),
});
