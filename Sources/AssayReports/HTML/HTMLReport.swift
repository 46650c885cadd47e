/// A report as one page: no script, nothing fetched, its style and drawings inside. It prints,
/// reads on a telephone, and is well-formed XML.
public enum HTMLReport {
  public static func text(_ report: Report) throws(PageTemplateError) -> String {
    try PageTemplate(ReportPage.template).render(ReportPage.values(of: report))
  }
}
