package org.sanji.oversight;

/** What the bureau may suggest to an organ (Art 40); each is answered in writing. */
public enum SuggestionKind {
    /** 改进工作. */
    IMPROVEMENT,
    /** 完善政策. */
    POLICY,
    /** 追究责任. */
    ACCOUNTABILITY
}
