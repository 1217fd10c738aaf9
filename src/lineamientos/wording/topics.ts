import type { TopicWording } from './wording';

/** How the topics are worded that a work plan has to cover, by their id. */
export const TOPICS: Readonly<Record<string, TopicWording>> = {
  'informes-parciales-auditor': {
    title: 'Informes parciales del ente auditor',
    words: [
      'auditor + parcial / parciales / hallazgo / recomendación / recomendaciones / observaciones / informe … prelimin* ; sin designar',
    ],
  },
  auditoria: {
    title: 'Actividades principales de la auditoría y sus entregables',
    words: [
      'auditor + instrumento / anexo técnico / entregables / actividades / prueba / revisión / informe / informe final / plan de trabajo / ejecución / desarrollo / seguimiento / hallazgo / recomendaciones',
    ],
  },
  'modulos-sistema': {
    title: 'Desarrollo y entrega de los módulos del sistema, con la digitalización en casilla',
    words: [
      'módulo / sistema informático / software / aplicación / aplicativo / PREP casilla / aplicación móvil + desarroll* / entreg* / construcción / programa* / codific* / liberación / implement* / diseño',
      'digitalización … casilla / digitalizar … casilla / captura … casilla / PREP casilla',
    ],
  },
  adquisiciones: {
    title: 'Adquisiciones y licitaciones',
    words: [
      'adquisic* / adquirir* / licita* / compra / comprar* / compran / arrenda* / renta / rentar* / cotiza* / proveedor / proveedora / proveeduría / estudio de mercado / suministro / contrat* … servicio / contrat* … equipo',
    ],
  },
  personal: {
    title: 'Contratación y capacitación del personal de apoyo',
    words: [
      'contrat* / capacit* / curso / taller / reclut* / selecci* + personal / capturista / acopiador / digitalizador / operador / auxiliar / CAE / recurso humano / verificador',
      'capacit* + CATD / CCV / PREP / simulacro / captura / implementación',
    ],
  },
  'interfaces-publicacion': {
    title: 'Liberación de las interfaces de publicación',
    words: [
      'prototipo / interfaz / interfaces / interfase / sitio de publicación / portal de publicación / pantallas de publicación / plantillas / módulo … publicación / página de publicación',
    ],
  },
  'pruebas-simulacros': {
    title: 'Calendario de pruebas y simulacros',
    words: ['prueba / simulacro'],
  },
};
