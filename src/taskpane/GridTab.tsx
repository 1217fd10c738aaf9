/** placeholder while being written */
export default function GridTab() {
  return null;
}
