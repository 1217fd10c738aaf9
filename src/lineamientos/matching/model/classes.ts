import type { RequiredDocument } from '../../documents';

/** The class of rows that deliver nothing. */
const NOTHING = 'nothing';

/**
 * What the model tells apart: documents, whatever their version or month. Where the versions are known by names of their
 * own ("for the drills", "for the operation") each is a class.
 */
export const CLASSES: readonly string[] = [
  NOTHING,
  'comision-seguimiento',
  'instancia-interna',
  'informe-mensual',
  'cotaprep',
  'plan-cotaprep',
  'plan-trabajo',
  'modalidad',
  'proceso-tecnico-operativo',
  'candidatos-auditor',
  'instrumento-tercero',
  'prototipo-navegable',
  'ubicacion-catd',
  'supervision-consejos',
  'designacion-auditor',
  'instrumento-auditor',
  'seguridad-continuidad',
  'inicio-publicacion',
  'actualizaciones-datos',
  'actualizaciones-bases',
  'ultima-actualizacion',
  'aviso-prueba',
  'consulta-remota',
  'informe-prueba',
  'difusores-convocatoria',
  'difusores-lista',
  'direcciones/preliminary',
  'direcciones/final',
  'informe-simulacros',
  'acta-cierre',
  'informes-auditor',
  'constancias-fe-publica',
  'informe-final-prep',
  'informe-final-cotaprep',
];

/** How many numbers the model says of a row: one for each class, one for the version, one for being a step. */
export const OUTPUTS = CLASSES.length + 2;

/** Where the number stands that says "final" (above 0) or "preliminary" (below). */
export const VERSION_OUTPUT = CLASSES.length;

/** Where the number stands that says that a row delivers (above 0) or is a step on the way (below). */
export const ROLE_OUTPUT = CLASSES.length + 1;

const places = new Map(CLASSES.map((name, place) => [name, place]));

/** The class of a document; −1 for one that no voice has examples of. */
export function classOf({ requirement: { id }, version }: RequiredDocument): number {
  return places.get(id) ?? places.get(`${id}/${version ?? ''}`) ?? -1;
}
