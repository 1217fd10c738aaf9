import type { Condition, ConditionWords, Topic } from '../edition';

const citation = 'Anexo 13, Lineamientos del PREP, numeral 33';

/** Topics that the work plan has to cover. */
export const TOPICS: readonly Topic[] = [
  {
    id: 'informes-parciales-auditor',
    title: 'Informes parciales del ente auditor',
    citation,
    words: [
      'auditor + parcial / parciales / hallazgo / recomendación / recomendaciones / observaciones / informe … prelimin* ; sin designar',
    ],
  },
  {
    id: 'auditoria',
    title: 'Actividades principales de la auditoría y sus entregables',
    citation,
    words: [
      'auditor + instrumento / anexo técnico / entregables / actividades / prueba / revisión / informe / informe final / plan de trabajo / ejecución / desarrollo / seguimiento / hallazgo / recomendaciones',
    ],
  },
  {
    id: 'modulos-sistema',
    title: 'Desarrollo y entrega de los módulos del sistema, con la digitalización en casilla',
    citation,
    words: [
      'módulo / sistema informático / software / aplicación / aplicativo / PREP casilla / aplicación móvil + desarroll* / entreg* / construcción / programa* / codific* / liberación / implement* / diseño',
      'digitalización … casilla / digitalizar … casilla / captura … casilla / PREP casilla',
    ],
  },
  {
    id: 'adquisiciones',
    title: 'Adquisiciones y licitaciones',
    citation,
    words: [
      'adquisic* / adquirir* / licita* / compra / comprar* / compran / arrenda* / renta / rentar* / cotiza* / proveedor / proveedora / proveeduría / estudio de mercado / suministro / contrat* … servicio / contrat* … equipo',
    ],
  },
  {
    id: 'personal',
    title: 'Contratación y capacitación del personal de apoyo',
    citation,
    words: [
      'contrat* / capacit* / curso / taller / reclut* / selecci* + personal / capturista / acopiador / digitalizador / operador / auxiliar / CAE / recurso humano / verificador',
      'capacit* + CATD / CCV / PREP / simulacro / captura / implementación',
    ],
  },
  {
    id: 'interfaces-publicacion',
    title: 'Liberación de las interfaces de publicación',
    citation,
    words: [
      'prototipo / interfaz / interfaces / interfase / sitio de publicación / portal de publicación / pantallas de publicación / plantillas / módulo … publicación / página de publicación',
    ],
  },
  {
    id: 'pruebas-simulacros',
    title: 'Calendario de pruebas y simulacros',
    citation,
    words: ['prueba / simulacro'],
  },
];

/** What a plan says where a third party helps or does not, and where there are disseminators or none. */
export const CONDITIONS: Readonly<Record<Condition, ConditionWords>> = {
  'third-party': {
    yes: [
      'apoyo de tercero / auxilio de tercero / apoyo … tercero / auxilio … tercero / auxili* … tercero / tercero que auxili* / tercero que lo auxili* / tercero que coadyuv* / tercero que apoy* / tercero … auxili* / participación de tercero / contratación de tercero / contratar … tercero / instrumento … tercero ; sin fe pública / sin apoyo / sin auxilio / sin participación / no … tercero / en su caso / caso / únicamente / exclusivamente / exclusiva / solo / existencia / posible',
    ],
    no: [
      'únicamente / exclusivamente / exclusiva / solo / solamente / mismo / medios propios / recursos propios / directamente / sin tercero / sin apoyo / sin participación / sin auxilio / no … tercero / cuenta propia / propia cuenta / propio OPL / PREP … cuenta / operará … cuenta / implementará … cuenta / manera propia + hará / llevará / desarrollará / realiza / correrá / PREP … cuenta / PREP sin tercero / PREP sin apoyo / diseño / implementación / operación / implementar / operar / implementará / operará / implementado / operado / ejecutará / realizará ; sin apoyo de tercero / difusor / difusión / publique / publicar / publicará / fe pública / auditor / caso / modalidad',
      'sin tercero / sin apoyo … tercero / sin participación … tercero / sin auxilio … tercero / no … tercero ; sin fe pública / caso',
    ],
  },
  disseminators: {
    yes: ['difusor ; sin único / única / sin difusor / no … difusor / inexistencia / ausencia / caso'],
    no: [
      'sin difusor / no … difusor / inexistencia de difusor / ausencia de difusor ; sin caso contrario',
      'único / única / únicamente / exclusivamente / exclusiva / solamente / solo + publique / publicar / publicará / publicador / difunda / difundir / difundirá ; sin convoca* / invita* / caso / diseño / operación',
    ],
  },
};
