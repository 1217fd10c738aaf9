/** placeholder while being written */
export default function RequirementsTab() {
  return null;
}
