/** A ladder of two levels: the title of the first, and the level that it leads to. */
export function createLadderText({ next = 'senior-pm', title = 'Product Manager' } = {}): string {
	return `ladder:
  id: ours
  title: Our ladder
scale:
  min: 1
  max: 5
levels:
  - slug: product-manager
    title: ${title}
    rank: 1
    next: [${next}]
  - slug: senior-pm
    title: Senior
    rank: 2
    next: []
competencies:
  - slug: strategy
    name: Strategy
    definition: Chooses.
    levels:
      product-manager:
        expected: 2
        behaviours: ["Chooses with help."]
      senior-pm:
        expected: 3
        behaviours: ["Chooses alone."]
`;
}
