import { dayInWords } from '../spanish/dayInWords';
import type { DeadlineExpression } from './deadline';
import { formatDeadline, formatFromPlanDay } from './deadline';
import type { RequiredDocument } from './documents';
import type { Evidence } from './edition';

/** What a deadline is called by how it is known: nothing but the day itself is said to be sure. */
const DEADLINE_NAMES: Readonly<Record<Evidence, string>> = {
  norm: 'plazo',
  plans: 'plazo',
  estimate: 'plazo estimado',
  own: 'plazo de la hoja «Lineamientos» de este libro',
};

/** "plazo", "plazo estimado" or "plazo de la hoja «Lineamientos» de este libro", for a sentence. */
export const deadlineName = ({ evidence }: Pick<RequiredDocument, 'evidence'>): string =>
  DEADLINE_NAMES[evidence];

const PLAN_DAY_NAMES = { test: 'prueba del sistema', 'first-drill': 'primer simulacro' } as const;

/** A minus as it is printed, instead of the hyphen that is typed. */
const printed = (text: string): string => text.replace(/ - /g, ' − ');

/** The expression that gave a document its day: what is counted from the plan's own days only where the plan tells them. */
function ruleOf(expression: DeadlineExpression, { planDay }: Pick<RequiredDocument, 'planDay'>): string {
  if (expression.kind !== 'plan-day') return formatDeadline(expression);
  if (planDay === null) return formatDeadline(expression.otherwise);
  const { of, date } = planDay;
  return formatFromPlanDay(of, expression.days, `${PLAN_DAY_NAMES[of]} (${dayInWords(date)})`);
}

/** What is said of a deadline that does not rest on several plans. */
const RESERVES: Readonly<Record<Evidence, string>> = {
  norm: '',
  plans: '',
  estimate: '; plazo estimado',
  own: '; de la hoja «Lineamientos» de este libro',
};

/**
 * The arithmetic of a deadline: "J − 4 meses = 6 de febrero de 2027"; "prueba del sistema (25 de abril de 2027) − 5 días =
 * 20 de abril de 2027"; with what it rests on where that is less than several plans.
 */
export function deadlineRule(document: RequiredDocument): string {
  const rule = printed(ruleOf(document.required.deadline, document));
  return `${rule} = ${dayInWords(document.deadline)}${RESERVES[document.evidence]}`;
}
