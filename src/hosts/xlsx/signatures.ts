import { CONTENT_TYPES } from './contentTypes';
import { removePart, removeRelationship } from './packageWiring';
import { isOfType } from './relationships';
import type { XlsxPackage } from './xlsxPackage';
import { withoutChildren } from './xmlSplicing';
import { partKey } from './zipReading';

const FOLDER = '_xmlsignatures/';
const EXTENSION = 'sigs';

/** True when the package carries a digital signature, which any change makes invalid. */
export function isSigned(files: XlsxPackage): boolean {
  return (
    files.relationshipsOf('').some((one) => isOfType(one, 'digital-signature/origin')) ||
    files.names().some((name) => partKey(name).startsWith(FOLDER))
  );
}

/** Takes the digital signatures out of a package with all that belongs to them, as Excel does when it saves. */
export function removeSignatures(files: XlsxPackage): void {
  const parts = new Set(files.names().filter((name) => partKey(name).startsWith(FOLDER)));
  for (const root of files.relationshipsOf('')) {
    if (!isOfType(root, 'digital-signature/origin')) continue;
    for (const signature of files.relationshipsOf(root.target)) {
      if (!isOfType(signature, 'digital-signature/signature')) continue;
      for (const one of files.relationshipsOf(signature.target)) {
        if (isOfType(one, 'digital-signature/certificate')) parts.add(one.target);
      }
      parts.add(signature.target);
    }
    parts.add(root.target);
    removeRelationship(files, '', root.id);
  }
  for (const part of parts) removePart(files, part);
  if (files.names().some((name) => name.toLowerCase().endsWith(`.${EXTENSION}`))) return;
  const types = files.text(CONTENT_TYPES);
  const without = withoutChildren(
    types,
    CONTENT_TYPES,
    ({ attributes }) => attributes['Extension']?.toLowerCase() === EXTENSION,
  );
  if (without !== types) files.write(CONTENT_TYPES, without);
}
