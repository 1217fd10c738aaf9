import type { CSSProperties } from 'react';
import type { LookBorder, LookStyle } from '../../hosts/xlsx/lookStyles';
import type { CellValue } from '../../snapshot/workbook';

const WIDTHS: Readonly<Record<string, string>> = { medium: '2px', thick: '3px', double: '3px' };
const LINES: Readonly<Record<string, string>> = { double: 'double', dotted: 'dotted', dashed: 'dashed' };

const borderOf = ({ style, color }: LookBorder): string => {
  const dashed = /dash/i.test(style) ? 'dashed' : 'solid';
  return `${WIDTHS[style] ?? (style.startsWith('medium') ? '2px' : '1px')} ${LINES[style] ?? dashed} ${color}`;
};

function alignOf({ horizontal }: LookStyle, value: CellValue): CSSProperties['textAlign'] {
  switch (horizontal) {
    case 'left':
    case 'right':
    case 'center':
    case 'justify':
      return horizontal;
    case 'centerContinuous':
      return 'center';
    default:
      return typeof value === 'number' ? 'right' : typeof value === 'boolean' ? 'center' : 'left';
  }
}

const INDENT = 9;
const VERTICAL: Readonly<Record<string, CSSProperties['verticalAlign']>> = {
  top: 'top',
  justify: 'top',
  center: 'middle',
};

function fontStyle({ bold, italic, underline, strike, color, size }: LookStyle): CSSProperties {
  const decoration = [underline ? 'underline' : '', strike ? 'line-through' : ''].join(' ').trim();
  return {
    ...(bold ? { fontWeight: 'bold' } : {}),
    ...(italic ? { fontStyle: 'italic' } : {}),
    ...(color === undefined ? {} : { color }),
    ...(size === undefined || size === 11 ? {} : { fontSize: `${size}pt` }),
    ...(decoration === '' ? {} : { textDecoration: decoration }),
  };
}

function borderStyle({ borders = {} }: LookStyle): CSSProperties {
  return {
    ...(borders.top ? { borderTop: borderOf(borders.top) } : {}),
    ...(borders.left ? { borderLeft: borderOf(borders.left) } : {}),
    ...(borders.bottom ? { borderBottom: borderOf(borders.bottom) } : {}),
    ...(borders.right ? { borderRight: borderOf(borders.right) } : {}),
  };
}

/** Style of a table cell from its look, what it holds and its fill ("#RRGGBB" or null). */
export function cellStyle(look: LookStyle, value: CellValue, fill: string | null): CSSProperties {
  const { indent, vertical, wrap } = look;
  const align = alignOf(look, value);
  return {
    textAlign: align,
    verticalAlign: VERTICAL[vertical ?? ''] ?? 'bottom',
    ...(fill === null ? {} : { backgroundColor: fill }),
    ...fontStyle(look),
    ...(wrap ? { whiteSpace: 'pre-wrap', overflowWrap: 'anywhere' } : {}),
    ...(indent === undefined
      ? {}
      : { [align === 'right' ? 'paddingRight' : 'paddingLeft']: 3 + indent * INDENT }),
    ...borderStyle(look),
  };
}
