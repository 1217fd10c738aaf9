/** What `--ayuda` prints. */
export const HELP = `Calendario PREP: lee, valida y pinta el calendario del plan de trabajo del PREP.

Uso: calendario-prep <orden> archivo.xlsx [opciones]

Órdenes
  validar       Revisa fechas, numeración y entregables; dice cada hallazgo con su celda.
  pintar        Pinta la cuadrícula de meses, o agrega una hoja con ella si no la hay.
  corregir      Aplica las correcciones seguras y dice qué queda por revisar.
  exportar      Escribe el calendario en Word, HTML, imagen o .ics, o el informe de hallazgos.
  lineamientos  Escribe el catálogo de documentos requeridos como hoja editable.

Opciones
  --jornada AAAA-MM-DD   Día de la jornada electoral (si no, se deduce del libro).
  --edicion EDICIÓN      Edición de los lineamientos: 2023-2024 o 2026-2027.
  --hoja NOMBRE          Revisa solo esa hoja; puede repetirse.
  --json                 Con validar: escribe un solo objeto JSON.
  --salida ARCHIVO       Archivo que se escribe; exportar elige por su terminación (.docx .html .svg .png .ics .txt .xlsx).
  --en-sitio             Escribe sobre el mismo archivo de entrada.
  --contenido QUÉ        Con exportar: calendario, hallazgos (.docx o .xlsx), plazos o actividades (.ics)
                         o impresion (.xlsx: la cuadrícula lista para imprimir).
  --columnas LISTA       Con exportar: fechas, responsable o ambas con coma.
  --colores QUÉ          Con exportar: uno, responsable o entregable.
  --marcas QUÉ           Con exportar: x o dias.
  --tablas-por-mes       Con exportar: agrega las tablas del plan por mes, con subactividades.
  --ayuda                Muestra esta ayuda.

Código de salida: 0 sin errores; 1 hay hallazgos de severidad error; 2 no se pudo hacer el trabajo.`;
