import { defineRole } from './role';

const NUMBER =
  '(?:num|no|n|numero|nivel|consecutivo|cons|clave|folio|id|numeral|numeracion|item|cve|codigo|ref|referencia|indice)';

/** The number of an activity: "Núm.", "No. de actividad", "Clave". */
export default defineRole({
  id: 'code',
  words: new RegExp(
    `^${NUMBER}(?: (?:de |del |de la )?(?:act|actividad|actividades|sesion|reunion|simulacro|tarea|orden|consecutivo|progresivo|cons))?$`,
  ),
  likely: /^(?:(?:num|no|numero)(?: \p{L}+){0,4}|punto|inciso|partida)$/u,
  signs: /^(?:#|n\.?[°ºo]\.?)$/i,
  // Levels or numbers: what stands below it tells.
  except: /^nivel$/,
  cells: ['code'],
  place: 'before-title',
  byCells: 0.5,
});
