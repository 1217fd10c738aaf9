/**
 * Expressions of the field that mean the same: whatever stands on the right is read as what stands on the left.
 * Case, accents, plurals, articles and prepositions do not count; the longest expression wins.
 */
export const SAME_MEANING: Readonly<Record<string, readonly string[]>> = {
  PREP: [
    'programa de resultados electorales preliminares',
    'programa de resultados preliminares',
    'programa de resultados',
  ],
  'resultados preliminares': [
    'resultados electorales preliminares',
    'resultados preliminares',
    'datos preliminares',
  ],
  COTAPREP: [
    'comité técnico asesor del programa de resultados electorales preliminares',
    'comité técnico asesor del PREP',
    'comité técnico asesor',
    'comité asesor',
    'comité técnico del PREP',
    'comité técnico',
  ],
  PTO: ['proceso técnico operativo', 'proceso operativo técnico'],
  CATD: [
    'centros de acopio y transmisión de datos',
    'centros de apoyo y transmisión de datos',
    'centros de acopio y transmisión',
    'centros de acopio',
  ],
  CCV: [
    'centros de captura y verificación de datos',
    'centros de captura y verificación',
    'centros de captura',
  ],
  auditor: [
    'ente auditor',
    'entidad auditora',
    'empresa auditora',
    'instancia auditora',
    'institución auditora',
    'organismo auditor',
    'órgano auditor',
    'auditora',
    'auditoría informática',
    'auditoría',
  ],
  INE: ['instituto nacional electoral'],
  OPL: [
    'organismo público local electoral',
    'organismo público local',
    'organismo público electoral',
    'organismo electoral',
    'instituto electoral y de participación ciudadana',
    'instituto electoral',
    'instituto local',
    'instituto',
    'organismo',
    'OPLE',
    'IEPC',
    'IEE',
    'IEEPC',
  ],
  'fe pública': [
    'tercero con fe pública',
    'tercera persona con fe pública',
    'persona con fe pública',
    'persona fedataria',
    'fe pública',
    'fedatario público',
    'fedatario',
    'fedataria',
    'notario público',
    'notaria pública',
    'notario',
    'notaria',
    'notarial',
    'oficialía electoral',
  ],
  tercero: [
    'tercera persona',
    'tercera parte',
    'empresa tercera',
    'proveedor externo',
    'persona externa',
    'agente externo',
  ],
  difusor: [
    'difusores oficiales',
    'medios difusores',
    'instituciones difusoras',
    'difusora',
    'medios de comunicación difusores',
  ],
  'bases de datos': ['bases de datos'],
  'plan de trabajo': [
    'plan de trabajo',
    'programa de trabajo',
    'plan y calendario de trabajo',
    'plan general de trabajo',
  ],
  'última actualización': [
    'última actualización',
    'actualización final',
    'última publicación',
    'último corte',
    'corte final',
    'actualización última',
  ],
  prototipo: [
    'prototipo navegable',
    'maqueta navegable',
    'maqueta',
    'maquetado',
    'prototipo web',
    'prototipo funcional',
  ],
  'dirección electrónica': [
    'dirección electrónica',
    'dirección web',
    'dirección de internet',
    'dirección en internet',
    'dirección URL',
    'URL',
    'liga electrónica',
    'liga de internet',
    'liga web',
    'liga',
    'enlace electrónico',
    'enlace web',
    'enlace de internet',
    'hipervínculo',
    'vínculo electrónico',
    'link',
  ],
  instrumento: [
    'instrumento jurídico',
    'instrumento legal',
    'instrumento contractual',
    'instrumento consensual',
    'convenio específico de colaboración',
    'convenio general de colaboración',
    'convenio de colaboración',
    'convenio',
    'contrato',
  ],
  'consejos distritales': [
    'consejos distritales y municipales',
    'consejos distritales o municipales',
    'consejos municipales y distritales',
    'consejos electorales distritales y municipales',
    'consejos electorales distritales',
    'consejos electorales municipales',
    'consejos distritales electorales',
    'consejos municipales electorales',
    'consejos distritales',
    'consejos municipales',
    'comités distritales',
    'comités municipales',
    'órganos desconcentrados',
    'órganos distritales',
    'órganos municipales',
  ],
  'informe final': [
    'informe final',
    'informe de cierre',
    'informe de conclusión',
    'informe conclusivo',
    'reporte final',
    'reporte de cierre',
    'informe último',
  ],
  'instancia interna': [
    'instancia interna',
    'instancia responsable',
    'instancia coordinadora',
    'área interna',
    'área responsable de coordinar',
    'área encargada de coordinar',
    'área coordinadora',
    'unidad responsable de coordinar',
    'unidad interna',
    'órgano interno responsable',
  ],
  'Consejo General': ['consejo general electoral', 'pleno del consejo'],
  simulacro: ['ejercicio de simulacro', 'ensayo general'],
  inicio: [
    'comienzo',
    'arranque',
    'iniciará',
    'comenzará',
    'inicia',
    'comienza',
    'dará inicio',
    'inicie',
    'apertura',
  ],
  cierre: [
    'término',
    'conclusión',
    'fin',
    'finalización',
    'terminación',
    'cese',
    'clausura',
    'concluyó',
    'concluye',
  ],
  informe: [
    'informar',
    'reporte',
    'reportar',
    'rendir',
    'rendición',
    'comunicar',
    'notificar',
    'dar a conocer',
    'dar cuenta',
  ],
  prueba: [
    'pruebas de funcionalidad',
    'pruebas de funcionamiento',
    'pruebas del sistema',
    'pruebas integrales',
  ],
  lista: ['listado', 'directorio', 'padrón'],
};

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
  publicación del PTO / publicación de acuerdo / publicación en / publicación de convocatoria a sesión /
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
  coordinar / coordinación / supervisar / supervisión / verificar / implementar /
  implementación de recomendaciones / aplicar / probar / operar / operación / desmontar / desinstalar /
  retirar / resguardar / resguardo / respaldar / respaldo / publicar en / publicar … portal /
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
