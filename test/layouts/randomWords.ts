/** Titles of the activities of plans that are laid out at random, in their order. */
export const TITLES = [
  'Instalar la comisión de seguimiento',
  'Designar a la instancia interna',
  'Integrar el comité técnico asesor',
  'Elaborar el plan de trabajo',
  'Describir el proceso técnico operativo',
  'Preparar el prototipo navegable',
  'Contratar la auditoría del sistema',
  'Capacitar al personal de captura',
];

/** Names of the months from January on, as sheets write them. */
export const MONTHS =
  'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');
