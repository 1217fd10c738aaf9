import type { PlainDate } from '../calendar/plainDate';
import type { DeadlineExpression } from './deadline';

/** Which version of a document is asked for: a draft, the approved one, or the only one there is. */
export type Version = 'preliminary' | 'final' | null;

/** What has to be so for a document to be asked for: a third party helps, or there are disseminators. */
export type Condition = 'third-party' | 'disseminators';

/**
 * How a deadline is known: "norm", its text was read; "plans", several approved plans agree; "estimate", they differ or
 * only one tells; "own", the institute set it in the sheet "Lineamientos" of its workbook.
 */
export type Evidence = 'norm' | 'plans' | 'estimate' | 'own';

/** One version of a required document and when it is due. */
export interface RequiredVersion {
  readonly version: Version;
  readonly deadline: DeadlineExpression;
  /** Days after the deadline in which an approved document may still be sent. */
  readonly graceDays: number;
  /** How grave it is to be later than deadline and grace; where the deadline is an estimate it is a warning. */
  readonly lateSeverity: 'error' | 'warning';
  /** How the deadline is known. */
  readonly evidence: Evidence;
  /** How it is known where it is counted from a day that the plan itself sets; absent where that changes nothing. */
  readonly evidenceOnPlanDay?: Evidence;
  /** In Spanish, where the version is known by a name of its own rather than as preliminary or final. */
  readonly title?: string;
  /** Word patterns that tell this version, where "draft" and "approved" do not: drills and operation. */
  readonly words?: readonly string[];
}

/** A document that the lineamientos ask for. */
export interface Requirement {
  /** "proceso-tecnico-operativo": unique in its edition, never shown alone. */
  readonly id: string;
  /** Its number in the official list, or null where it is not known. */
  readonly number: number | null;
  /** In Spanish, for the user. */
  readonly title: string;
  /** In the order of their deadlines: preliminary before final. */
  readonly versions: readonly RequiredVersion[];
  readonly condition: Condition | null;
  /** The norm and numeral that ask for it, in Spanish. */
  readonly citation: string;
  /** Word patterns (see WordPattern) that identify it in a title or deliverable; one of them is enough. */
  readonly words: readonly string[];
  /** True for a report that is asked for once for each month. */
  readonly monthly?: true;
  /** Where one document is several texts: all of them have to be there, in one activity or in several. */
  readonly parts?: readonly DocumentPart[];
}

/** One of the texts that make up a document: the security plan of "security plan and continuity plan". */
export interface DocumentPart {
  /** In Spanish with its article, for the user: "el plan de seguridad". */
  readonly title: string;
  /** Word patterns that tell it. */
  readonly words: readonly string[];
}

/** A topic that a work plan has to cover by one activity or more. */
export interface Topic {
  readonly id: string;
  readonly title: string;
  readonly citation: string;
  readonly words: readonly string[];
}

/** Patterns that say that a condition holds and that it does not. */
export interface ConditionWords {
  readonly yes: readonly string[];
  readonly no: readonly string[];
}

/** What the lineamientos ask of a calendar in one edition. */
export interface Edition {
  /** "2023-2024", "2026-2027". */
  readonly id: string;
  readonly title: string;
  /** The norm and the numeral that list the documents, for citations: "Anexo 13", "33". */
  readonly norm: string;
  readonly numeral: string;
  /** It rules the elections from this day on, until the next edition does. */
  readonly electionsFrom: PlainDate;
  readonly requirements: readonly Requirement[];
  readonly topics: readonly Topic[];
  /** At least so many drills, each on a Sunday (weekday 0) within so many days before election day. */
  readonly drills: {
    readonly minimum: number;
    readonly windowDays: number;
    readonly weekday: number;
    readonly citation: string;
  };
  /** At least so many ordinary sessions of the COTAPREP in each month from its installation to J's month. */
  readonly sessions: { readonly minimumPerMonth: number; readonly citation: string };
  readonly conditions: Readonly<Record<Condition, ConditionWords>>;
}
