import fc from 'fast-check';
import type { ActivityCode } from '../../src/calendar/activityCode';
import { activityCode } from '../../src/calendar/activityCode';
import type { PlainDate } from '../../src/calendar/plainDate';
import { daysInMonth, isoDate } from '../../src/calendar/plainDate';
import type { YearMonth } from '../../src/calendar/yearMonth';
import { yearMonth } from '../../src/calendar/yearMonth';

const pad = (number: number): string => String(number).padStart(2, '0');

/** Any day from 1900-01-01 to 9999-12-31, or between the years given. */
export const anyDate = (firstYear = 1900, lastYear = 9999): fc.Arbitrary<PlainDate> =>
  fc
    .tuple(
      fc.integer({ min: firstYear, max: lastYear }),
      fc.integer({ min: 1, max: 12 }),
      fc.integer({ min: 1, max: 31 }),
    )
    .map(([year, month, day]) =>
      isoDate(`${String(year)}-${pad(month)}-${pad(Math.min(day, daysInMonth(year, month)))}`),
    );

/** Any month of the years given. */
export const anyMonth = (firstYear = 1900, lastYear = 9999): fc.Arbitrary<YearMonth> =>
  fc
    .tuple(fc.integer({ min: firstYear, max: lastYear }), fc.integer({ min: 1, max: 12 }))
    .map(([year, month]) => yearMonth(year, month));

/** Any code of one to four segments, the later ones numbers or letters; small ones, so that they often meet. */
export const anyCode: fc.Arbitrary<ActivityCode> = fc
  .tuple(
    fc.integer({ min: 0, max: 12 }).map(String),
    fc.array(fc.oneof(fc.integer({ min: 0, max: 12 }).map(String), fc.constantFrom('a', 'b', 'z')), {
      maxLength: 3,
    }),
  )
  .map(([first, rest]) => activityCode([first, ...rest].join('.')));
