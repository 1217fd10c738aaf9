import { defineFormat } from './format';

/** Dates to be reminded of, for Outlook and other calendars. */
export default defineFormat({
  id: 'ics',
  of: 'agenda',
  extension: 'ics',
  mime: 'text/calendar;charset=utf-8',
  label: 'agenda',
  contents: ['calendario', 'plazos', 'actividades'],
  named: 'plazos',
  async build({ events, issued, name }) {
    const { calendarFile } = await import('./agenda/calendarFile');
    return calendarFile(events, { issued, name });
  },
});
