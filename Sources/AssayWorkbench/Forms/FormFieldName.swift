/// A field's own name within a form; its draft is kept under it.
public enum FormFieldName: String, Sendable, CaseIterable {
  // Evidence, samples, requests.
  case text, kind, source, isFinal = "final", file, attachment
  case population, seen, inOrder = "in-order", chosen
  case from, due, reason
  // Findings, actions, opinions.
  case hostAudit = "host-audit", owner, state, verifiedBy = "verified-by"
  case verifiedOn = "verified-on", by
  // Sessions, team, meetings.
  case title, day, time, people, clauses, name, role, independence, note
  // The plan.
  case organisation, site, unit, sector, sizeBand = "size-band", assessmentKind = "assessment-kind"
  case scope, exclusions, objectives, language, period, hosts, confidentiality, retention, targets
}
