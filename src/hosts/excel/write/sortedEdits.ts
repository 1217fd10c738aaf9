import type {
  AddSheetEdit,
  CellEdit,
  Edit,
  PageLayoutEdit,
  RemoveSheetEdit,
  SettingsEdit,
} from '../../../snapshot/edit';

/** A list of edits sorted by what they are about. */
export interface SortedEdits {
  /** Cell edits of sheets that are there, by sheet name, in order. */
  readonly cells: ReadonlyMap<string, readonly CellEdit[]>;
  /** Sheets to add, each with the edits of its own cells. */
  readonly additions: readonly { readonly edit: AddSheetEdit; readonly cells: CellEdit[] }[];
  readonly removals: readonly RemoveSheetEdit[];
  readonly settings: readonly SettingsEdit[];
  /** Page layouts by sheet name, in order. */
  readonly layouts: ReadonlyMap<string, readonly PageLayoutEdit[]>;
}

/** Sorts edits; those of the cells of a sheet that the list adds go with that sheet. */
export function sortEdits(edits: readonly Edit[]): SortedEdits {
  const cells = new Map<string, CellEdit[]>();
  const additions: { edit: AddSheetEdit; cells: CellEdit[] }[] = [];
  const removals: RemoveSheetEdit[] = [];
  const settings: SettingsEdit[] = [];
  const layouts = new Map<string, PageLayoutEdit[]>();
  for (const edit of edits) {
    if (edit.kind === 'addSheet') additions.push({ edit, cells: [] });
    else if (edit.kind === 'removeSheet') removals.push(edit);
    else if (edit.kind === 'settings') settings.push(edit);
    else if (edit.kind === 'pageLayout') {
      layouts.set(edit.sheet, [...(layouts.get(edit.sheet) ?? []), edit]);
    } else {
      const added = additions.find((addition) => addition.edit.content.name === edit.sheet);
      const list = added?.cells ?? cells.get(edit.sheet);
      if (list) list.push(edit);
      else cells.set(edit.sheet, [edit]);
    }
  }
  return { cells, additions, removals, settings, layouts };
}
