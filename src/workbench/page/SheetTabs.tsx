import type { KeyboardEvent, ReactElement } from 'react';
import type { Desk } from '../desk/desk';
import type { SheetModel } from '../../emulated-excel/workbookModel';

const remarkOf = ({ visibility, protected: isProtected }: SheetModel): string => {
  const remarks = [visibility === 'Visible' ? '' : 'oculta', isProtected ? 'protegida' : ''].filter(
    (remark) => remark !== '',
  );
  return remarks.length === 0 ? '' : ` (${remarks.join(', ')})`;
};

/** The tabs of the workbook's sheets; arrows go from one to the next. */
export function SheetTabs({ desk }: { desk: Desk }): ReactElement {
  const { sheet: current } = desk;
  const { sheets } = desk.book.model;
  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>): void => {
    const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
    const next = step === undefined ? undefined : sheets[sheets.indexOf(current) + step];
    if (!next) return;
    event.preventDefault();
    desk.showSheet(next);
    event.currentTarget.querySelectorAll<HTMLElement>('[role="tab"]')[sheets.indexOf(next)]?.focus();
  };
  return (
    <div className="tabs" role="tablist" aria-label="Hojas del libro" onKeyDown={onKeyDown}>
      {sheets.map((sheet) => (
        <button
          key={sheet.id}
          type="button"
          role="tab"
          aria-selected={sheet === current}
          aria-controls="sheet"
          tabIndex={sheet === current ? 0 : -1}
          onClick={() => desk.showSheet(sheet)}
        >
          {sheet.name}
          {remarkOf(sheet)}
        </button>
      ))}
    </div>
  );
}
