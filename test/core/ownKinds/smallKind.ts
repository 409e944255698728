/** A kind of one's own, as small as one may be that has everything to fill in. */
export const smallKind = `id: hiring-plan
title: Hiring plan
description: Who is to join the team, and when.
people:
  - { key: person, title: Person, required: true }
items:
  - key: hires
    title: Hires
    singular: hire
    id_prefix: H
    fields:
      - { key: id, title: Id, description: A short name., type: id, required: true }
      - { key: title, title: Title, description: Who is sought., type: text, required: true }
      - { key: due, title: Due, description: The first day., type: date }
      - { key: status, title: Status, description: How far it is., type: choice, values: [not-started, on-track, done] }
sections:
  - title: Notes
    prompts: [What would change with one more person?]
  - title: Reviews
    log: checkin
    entry: "### {{date}}\\n\\n- Moved:\\n"
defaults: { cadence: monthly, months: 6 }
template: |
  ---
  worksheet: hiring-plan
  person: {{person}}
  status: draft
  start: {{start}}
  end: {{end}}
  cadence: {{cadence}}
  next_checkin: {{next_checkin}}
  hires:
  ---

  # Hiring plan, {{person}}

  ## Notes

  {{cursor}}<!-- What would change with one more person? -->

  ## Reviews
`;
