import type { Dataset } from '../dataset/dataset.js';
import { formatObservation } from '../indicators/format-observation.js';
import { suppressedPart, type RecastCell } from '../messages/recast.js';
import type { Area, Indicator, Observation, Period, Text } from '../model/index.js';
import { dayText, periodTexts } from '../periods/period-text.js';

/** A figure in words, for issues. */
export const inWords = (dataset: Dataset, area: Area, indicator: Indicator, period: string | Period): RecastCell => ({ indicator: indicator.label, area: area.name, period: periodTexts(typeof period === 'string' ? dataset.periods.get(period)! : period) });

/** A figure as every chart shows it. */
export const shown = (observation: Observation, indicator: Indicator): Text => ({ vi: formatObservation(observation, indicator, 'vi').text, en: formatObservation(observation, indicator, 'en').text });

/** A day in words. */
export const dayWords = (day: string): Text => ({ vi: dayText(day, 'vi'), en: dayText(day, 'en') });

/** A part without a figure, in words: also that somebody holds the figure and does not publish it. */
export const missingPart = (name: Text, found: Observation | undefined): Text => (found?.status === 'suppressed' ? suppressedPart({ name }) : name);
