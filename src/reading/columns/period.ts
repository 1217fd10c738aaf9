import { ofVersion } from '../headers/dateHeader';
import { defineRole } from './role';

/** A whole period or a day: "Periodo", "Mes", "Fecha de la sesión", "¿Cuándo?". */
export default defineRole({
  id: 'period',
  words:
    /^(?:periodos?|mes|meses|fechas?|calendarizacion|temporalidad|vigencia|programacion|plazos?)(?: \p{L}+){0,5}$|^cuando(?: (?:se )?(?:hace|hara|realiza|realizara|lleva a cabo|toca))?$/u,
  except: ofVersion,
  cells: ['period', 'date'],
  place: 'anywhere',
  byCells: 0.6,
});
