import { dated } from '../headers/dateHeader';
import { defineRole } from './role';

const [wholes, ends] = [dated('delivered', 'whole', 1), dated('delivered', 'end', 1)];

/** The day when the deliverable was handed in: "Entregado el", "Fecha real de entrega", "Fecha de acuse". */
export default defineRole({
  id: 'deliveredOn',
  words:
    /^(?:entregad[oa]|enviad[oa]|remitid[oa]) el$|^(?:fecha )?(?:real de entrega|(?:de )?entrega (?:real|efectiva)|(?:de(?:l)? )?acuse(?: de recibo)?|en que se (?:entrego|envio|remitio))$/,
  // "Fecha de entrega" is an end where the plan has no other, else when it was handed in.
  likely: {
    test: (folded) => wholes.test(folded) || ends.test(folded) || /^(?:fecha (?:de )?)?entrega$/.test(folded),
  },
  cells: ['date'],
  place: 'after-title',
  dates: { version: 'delivered', side: 'whole' },
});
