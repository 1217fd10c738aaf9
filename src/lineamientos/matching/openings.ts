/** The expressions of a text that lists them with " / " between, on as many lines as it takes. */
const listed = (text: string): string[] =>
  text
    .split('/')
    .map((expression) => expression.trim())
    .filter((expression) => expression !== '');

/**
 * Openings that say that an activity prepares, executes or follows something up: what it names after them is not
 * what it delivers. They count at the beginning of a title alone.
 */
export const PREPARING: readonly string[] = listed(`
  publicación del PTO / publicación … portal / publicación … estrados / publicación … página / publicación … gaceta /
  publicación … periódico / publicación … redes / publicación de convocatoria a sesión /
  seguimiento a observaciones / seguimiento a auditoría / seguimiento a hallazgos / seguimiento al PTO /
  seguimiento a actividades / seguimiento a acuerdos / seguimiento a avances / ajustar / ajustes / corregir /
  correcciones / visita / solventar /
  iniciar / dar inicio / empezar / comenzar / arrancar / dar comienzo / emprender /
  inicio de reuniones / inicio de contratación / inicio de capacitación / inicio de contacto /
  inicio de gestiones / inicio de preparación / inicio de trabajos / inicio de desarrollo /
  inicio de elaboración / contactar / contacto / establecer contacto / capacit* / impartir / curso /
  taller / contratar / contratación / reclut* / selección de personal / seleccionar al personal /
  reunión / reunirse / mesa de trabajo / realizar mesas / llevar a cabo reuniones /
  llevar a cabo simulacros / llevar a cabo pruebas / llevar a cabo contratación /
  llevar a cabo capacitación / llevar a cabo sesión / llevar a cabo primer / llevar a cabo segundo /
  llevar a cabo tercer / llevar a cabo tres / realizar reuniones / realizar capacitación /
  realizar contratación / realizar simulacros / realizar pruebas / realizar análisis /
  realizar estudios / realizar recorridos / realizar visitas / realizar sesión / realizar primer /
  realizar segundo / realizar tercer / realizar entrevistas / realizar instalación / realizar tres /
  realizar adecuaciones / realizar mantenimiento / realizar difusión / realización de simulacros /
  realización de pruebas / realización de reuniones / sostener / celebrar sesión / celebrar reuniones /
  celebración de sesión / celebración de reuniones / convocar a sesión / convocar a reunión /
  convocatoria a sesión / socializ* / organizar / organización / ejecutar / ejecución /
  instalar y habilitar / instalar CATD / instalar CCV / instalar equipo / instalar infraestructura /
  instalación de equipo / instalación de infraestructura / habilitar / habilitación / acondicionar /
  acondicionamiento / adecuar / adecuación / equipar / equipamiento / avituallar / configurar /
  configuración / adquirir / adquisición / comprar / compra / arrendar / arrendamiento / renta /
  rentar / licitar / licitación / cotizar / cotización / solicitar cotización / solicitar propuestas /
  estudio de mercado / investigación de mercado / entrevist* / analizar / análisis /
  evaluar propuestas / evaluación de propuestas / evaluar perfiles / evaluar candidat* /
  recibir propuestas / recibir candidat* / recibir curricul* / recibir solicitudes /
  recepción de propuestas / recepción de solicitudes / recepción de curricul* / revisar curricul* /
  revisar perfiles / revisión de curricul* / monitorear / monitoreo / atender / atención / impactar /
  coordinar / coordinación / supervisar / verificar / implementar /
  implementación de recomendaciones / aplicar / probar / operar / operación / desmontar / desinstalar /
  retirar / resguardar / resguardo / respaldar / respaldo / publicar … sitio del OPL / publicar … portal /
  publicar … estrados / publicar … página / publicar … gaceta / publicar … periódico /
  difundir … redes / difundir … ciudadanía / difundir … medios / difundir … portal / campaña /
  promover / elaborar material* / elaborar manual* / diseñar material* / generar material* /
  elaboración de material* / elaboración de manual* / asistir / asistencia / participar /
  participación / acompañar / acompañamiento / gestionar / gestión / tramitar / planear / programar /
  preparar logística / preparar bases / preparación de bases / preparación de logística / explorar /
  identificar / investigar / dar seguimiento / dar respuesta / dar mantenimiento / dar atención /
  visitar / visita / recorrido / primera sesión / segunda sesión / sesión ordinaria /
  sesión de instalación / primer simulacro / segundo simulacro / tercer simulacro /
  desarrollo de módulos / desarrollar módulos / desarrollar y entregar / depurar / digitalizar /
  imprimir / transmitir
`);

/** Deliverables that say nothing of what they are about. */
export const GENERIC_DELIVERABLE: readonly string[] = listed(`
  informe / informe final / documento / oficio  / lista / acta / minuta / plan /
  procedimiento / constancia / capacitación / versión / final / preliminar / aprobado / resolución /
  correo / electrónico / escrito / anexo  / dictamen / comunicado / evidencia / fotográfica /
  memoria / técnica / desarrollo / nota / tarjeta / informativa / invitación / calendario / PREP / OPL /
  consejo / general / en su caso / caso / mensual / parcial
`);

/** Openings of deliverables that are traces of a meeting, a purchase or a course, whatever the title names. */
export const OTHER_PRODUCTS: readonly string[] = listed(`
  minuta / lista de asistencia / factura / manual / campaña / presentación / módulo / insumos / evidencia fotográfica
`);
