import { isoDate } from '../../src/calendar/plainDate';
import { buildSheet, buildWorkbook } from '../../src/snapshot/workbook';
import { uncheckedRequirements } from '../../src/lineamientos/compliance';
import { editionFor } from '../../src/lineamientos/editions';
import { STATUS_WORDS } from '../../src/spanish/requirementWords';
import { examine } from '../../src/validation/examine';
import { catalogPlan } from '../rules/catalogPlan';

describe('A plan that delivers every document under its catalogue title, on its deadline', () => {
  it.each(['no', 'yes'] as const)('complies (third party: %s)', (thirdParty) => {
    const workbook = buildWorkbook([buildSheet('Plan 2026-2027', catalogPlan({ thirdParty }))]);
    const { compliance, findings } = examine(workbook, { today: isoDate('2026-10-01') });
    const open = compliance?.requirements.filter(
      ({ status }) => status !== 'met' && status !== 'not-applicable',
    );
    expect(open?.map(({ document, status }) => `${document.key} ${status}`)).toEqual([]);
    expect(compliance?.requirements).toHaveLength(54);
    expect(findings.filter(({ severity }) => severity !== 'info').map(({ message }) => message)).toEqual([
      // The drills have no days in this plan.
      expect.stringContaining('simulacros'),
    ]);
  });
});

describe('The status of a document', () => {
  const HEADER = ['Núm.', 'Actividad', 'Entregable', 'Inicio', 'Término'];
  const OTHERS = ['2026-09-01', '2027-05-01'].map((date, index) => [
    index + 1,
    'Ordenar',
    'Minuta',
    date,
    date,
  ]);
  const statusOf = (key: string, title: string, start: string | null, end: string | null) => {
    const rows = [['Plan 2026-2027'], HEADER, ...OTHERS, [9, title, 'Documento', start, end]];
    const { compliance } = examine(buildWorkbook([buildSheet('Plan', rows)]), {
      today: isoDate('2026-10-01'),
    });
    return compliance?.requirements.find(({ document }) => document.key === key)?.status;
  };
  const DESIGNATION = 'Designar al ente auditor';
  it.each([
    ['met', 'on its deadline', '2027-02-01', '2027-02-06'],
    ['met', 'before it', '2027-02-01', '2027-02-05'],
    ['late', 'the day after', '2027-02-01', '2027-02-07'],
    ['met', 'in a month that begins before it', 'Febrero 2027', 'Febrero 2027'],
    ['late', 'in the month after', 'Marzo 2027', 'Marzo 2027'],
    ['undated', 'without dates', null, null],
    ['undated', 'with a start alone', '2027-02-01', null],
    ['undated', 'in a text that is no date', 'por definir', 'por definir'],
    ['undated', 'on a day that does not exist', '2027-02-01', '30 de febrero de 2027'],
    ['undated', 'on a day of the process before', '2024-02-01', '2024-02-02'],
    ['undated', 'on a day of the process after', '2030-02-01', '2030-02-02'],
    ['undated', 'permanently', 'Permanente', 'Permanente'],
    ['undated', 'from a day on', '2027-02-01', 'en adelante'],
    ['met', 'early, in the first days of the process', '2026-08-01', '2026-08-03'],
  ])('is %s for an activity planned %s', (status, _how, start, end) => {
    expect(statusOf('designacion-auditor', DESIGNATION, start, end)).toBe(status);
  });

  it('is missing where no activity names it', () => {
    expect(statusOf('designacion-auditor', 'Barrer el patio', '2027-02-01', '2027-02-02')).toBe('missing');
  });

  it('is unchecked where nothing was compared', () => {
    const documents = uncheckedRequirements(editionFor(isoDate('2027-06-06')), isoDate('2027-06-06'));
    expect(documents).toHaveLength(54);
    expect(new Set(documents.map(({ status }) => status))).toEqual(new Set(['unchecked']));
  });

  it.each(Object.entries(STATUS_WORDS))(
    '%s is called «%s», which does not say that the norm is kept',
    (_, words) => {
      expect(words).not.toMatch(/cumpl/i);
    },
  );
});
