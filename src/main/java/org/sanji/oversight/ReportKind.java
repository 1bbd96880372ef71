package org.sanji.oversight;

/** What is reported to the superior that assigned a petition. */
public enum ReportKind {
    /** 办结报告: the case has ended. */
    FINAL,
    /** 阶段性报告: the date came before the outcome. */
    INTERIM
}
