import { defineRole } from './role';

/** A deadline counted from the election day, beside the plan's own date: "Plazo" over "4 meses antes de la jornada". */
export default defineRole({
  id: 'relativeDeadline',
  words:
    /^(?:antelacion|anticipacion|(?:dias|meses|plazo|tiempo) (?:antes|previos?) (?:de|a) la (?:jornada|eleccion)(?: electoral)?|plazo (?:relativo|respecto (?:de|a) la jornada)(?: electoral)?)$/,
  likely: /^(?:plazos?|temporalidad)(?: \p{L}+){0,4}$/u,
  cells: ['relative'],
  place: 'anywhere',
  needsCells: true,
});
