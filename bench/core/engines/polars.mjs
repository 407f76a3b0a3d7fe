// Polars on one thread (POLARS_MAX_THREADS): a lazy scan, joins with the tables of names, string expressions, groupBy.
import pl from 'nodejs-polars';

export async function group(file, { areas, indicators, periods }) {
  const named = (list, id, column) => pl.DataFrame({ [column]: list.map(({ word }) => word), [id]: list.map((one) => one.id) }).lazy();
  const cell = pl.col('Giá trị');
  const table = await pl
    .scanCSV(file, { sep: ';', inferSchemaLength: 0 })
    .join(named(areas, 'area', 'Địa phương'), { on: 'Địa phương', how: 'inner' })
    .join(named(indicators, 'indicator', 'Chỉ tiêu'), { on: 'Chỉ tiêu', how: 'inner' })
    .join(named(periods, 'period', 'Kỳ báo cáo'), { on: 'Kỳ báo cáo', how: 'inner' })
    .filter(cell.str.contains('^(?:trên )?(?:[0-9]{1,3}(?:\\.[0-9]{3})+|[0-9]+)(?:,[0-9]+)?%?$'))
    .withColumn(cell.str.replace('^trên ', '').str.replaceAll('%', '', true).str.replaceAll('.', '', true).str.replaceAll(',', '.', true).cast(pl.Float64).alias('figure'))
    .groupBy(['indicator', 'area', 'period'])
    .agg(pl.col('figure').count().alias('n'), pl.col('figure').sum().alias('sum'), pl.col('figure').min().alias('min'), pl.col('figure').max().alias('max'))
    .collect();
  return { rows: table.toRecords().map((one) => [one.indicator, one.area, one.period, Number(one.n), one.sum, one.min, one.max]), note: '' };
}
