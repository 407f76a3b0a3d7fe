// Random tests try the same figures on every machine: a run that fails fails again, and one that passes passes again.
// `DANBIET_SEED=7 npm run unit` tries others, the same ones for all tests; a fault it finds is mended in the product.
import fc from 'fast-check';

const seed = Number(process.env['DANBIET_SEED'] ?? 1);
if (!Number.isInteger(seed)) throw new Error(`DANBIET_SEED must be a whole number, not ${JSON.stringify(process.env['DANBIET_SEED'])}`);
fc.configureGlobal({ ...fc.readConfigureGlobal(), seed });
