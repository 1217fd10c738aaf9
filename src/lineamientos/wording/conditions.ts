import type { Condition, ConditionWords } from '../edition';

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
