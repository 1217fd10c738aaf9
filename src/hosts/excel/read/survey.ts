import type { Piece } from './pieces';
import { SETTINGS_NAMESPACE } from '../settingsPart';

/** What has to be known of a workbook before writing into it. */
export interface Survey {
  readonly readOnly: boolean;
  readonly structureProtected: boolean;
  readonly sheets: readonly {
    readonly id: string;
    readonly name: string;
    readonly protected: boolean;
    /** True when it is protected and lets cells be formatted all the same. */
    readonly allowsFormats: boolean;
    /** "#RRGGBB", or "" for none. */
    readonly tabColor: string;
    /** Excel's word: "Visible", "Hidden", "VeryHidden". */
    readonly visibility: string;
  }[];
  /** Identifiers of the parts with our settings: none or one. */
  readonly settingsParts: readonly string[];
}

const SURVEY_BYTES = 20_000;

/** Asks for the survey; `give` gets it after the sync. */
export function surveyPiece({ workbook }: Excel.RequestContext, give: (survey: Survey) => void): Piece {
  return {
    bytes: SURVEY_BYTES,
    queue: () => {
      workbook.load('readOnly');
      workbook.protection.load('protected');
      const sheets = workbook.worksheets.load(
        'items/id,items/name,items/tabColor,items/visibility,items/protection/protected,items/protection/options',
      );
      const parts = workbook.customXmlParts.getByNamespace(SETTINGS_NAMESPACE).load('items/id');
      return () =>
        give({
          readOnly: workbook.readOnly,
          structureProtected: workbook.protection.protected,
          sheets: sheets.items.map(({ id, name, tabColor, visibility, protection }) => ({
            id,
            name,
            protected: protection.protected,
            allowsFormats: protection.protected && protection.options.allowFormatCells === true,
            tabColor: tabColor.toUpperCase(),
            visibility,
          })),
          settingsParts: parts.items.map(({ id }) => id),
        });
    },
  };
}
