import type { DocumentPart } from '../edition';

/** How staff word a required document; an edition's facts name it by the requirement's id. */
export interface Wording {
  /** In Spanish, for the user. */
  readonly title: string;
  /** Word patterns (see WordPattern) that identify it in a title or deliverable; one of them is enough. */
  readonly words: readonly string[];
  /** Where one document is several texts: all of them have to be there, in one activity or in several. */
  readonly parts?: readonly DocumentPart[];
  /** Versions that are known by a name of their own, where "draft" and "approved" do not tell them. */
  readonly versions?: Readonly<
    Partial<Record<'preliminary' | 'final', { readonly title: string; readonly words: readonly string[] }>>
  >;
}

/** How a topic of the work plan is worded. */
export interface TopicWording {
  /** In Spanish, for the user. */
  readonly title: string;
  /** Word patterns that tell that an activity covers it. */
  readonly words: readonly string[];
}
