import { defineRole } from './role';

const TITLE =
  '(?:actividad|actividades|activ|act|tareas?|accion|acciones|sesion|sesiones|reunion|reuniones|simulacros?)';

/** What is done: "Actividad", "Descripción de la tarea", "Sesiones". */
export default defineRole({
  id: 'title',
  words: new RegExp(
    `^(?:(?:descripcion|nombre) (?:de )?(?:la |las )?)?${TITLE}(?: (?:(?:o|y) )?(?:${TITLE}|(?:a|por) (?:realizar|desarrollar|ejecutar)|prep|del prep|principales|programadas?|especificas?|del? (?:cotaprep|comite(?: tecnico)?(?: asesor)?)))?$|^descripcion$|^que (?:se )?(?:va a |debe )?(?:hace|hacer|hara|realiza|realizar|realizara)$|^(?:trabajos?|labor(?:es)?|gestion(?:es)?|compromisos?|quehacer(?:es)?) (?:por|a) (?:realizar|hacer|desarrollar|ejecutar)$`,
  ),
  likely:
    /^(?:concepto|rubro|etapa|ejercicio|compromisos?|labor(?:es)?|gestion(?:es)?|trabajos?|trabajos? .*|pendientes?|por hacer|que toca hacer|denominacion|proyectos? de acuerdo|(?:nombre de (?:la )?)?tareas?|task(?: name)?|activity|asunto|proyecto|hito|evento|entidad|entidades|estado|(?:actividad|actividades|descripcion|tareas?) .*|tipo de sesion)$/,
  cells: ['text', 'few-words'],
  place: 'anywhere',
  byCells: 0.75,
});
