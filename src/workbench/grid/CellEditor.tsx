import type { KeyboardEvent, ReactElement, RefObject } from 'react';
import { useImperativeHandle, useLayoutEffect, useRef } from 'react';
import type { EditEnd, Editing } from './editing';
import { editKey } from './editing';

/** True when the focus went into the pane: as in Excel, that does not end the editing of a cell. */
const isInPane = (): boolean => document.activeElement instanceof HTMLIFrameElement;

/** The field in which a cell is edited; it lies over the cell and grows with its text. */
export function CellEditor({
  editing,
  label,
  finish,
  onEnd,
}: {
  editing: Editing;
  label: string;
  /** Gets what ends the editing and keeps the text. */
  finish: RefObject<(() => void) | null>;
  onEnd: (text: string, end: EditEnd) => void;
}): ReactElement {
  const field = useRef<HTMLTextAreaElement>(null);
  const isOver = useRef(false);
  const fit = (): void => {
    const area = field.current;
    if (!area) return;
    area.style.height = 'auto';
    area.style.height = `${area.scrollHeight + 2}px`;
  };
  useLayoutEffect(() => {
    const area = field.current;
    area?.focus();
    area?.setSelectionRange(area.value.length, area.value.length);
    fit();
  }, []);
  const end = (how: EditEnd): void => {
    if (isOver.current) return;
    isOver.current = true;
    onEnd(field.current?.value ?? '', how);
  };
  useImperativeHandle(finish, () => () => end({ keep: true, move: null }));
  const onKeyDown = (event: KeyboardEvent<HTMLTextAreaElement>): void => {
    event.stopPropagation();
    if (event.nativeEvent.isComposing) return;
    const { shiftKey: shift, altKey: alt } = event;
    const action = editKey(event.key, { shift, alt, inPlace: editing.inPlace });
    if (action === null) return;
    event.preventDefault();
    if (action !== 'lineEnd') {
      end(action);
      return;
    }
    const area = event.currentTarget;
    area.setRangeText('\n', area.selectionStart, area.selectionEnd, 'end');
    fit();
  };
  return (
    <textarea
      ref={field}
      className="cell-editor"
      aria-label={label}
      defaultValue={editing.text}
      rows={1}
      spellCheck
      onInput={fit}
      onKeyDown={onKeyDown}
      onMouseDown={(event) => event.stopPropagation()}
      onCopy={(event) => event.stopPropagation()}
      onCut={(event) => event.stopPropagation()}
      onPaste={(event) => event.stopPropagation()}
      onBlur={() => {
        // Only in the next task does the page know that the focus went into the frame.
        setTimeout(() => {
          if (!isInPane() && document.activeElement !== field.current) end({ keep: true, move: null });
        }, 0);
      }}
    />
  );
}
