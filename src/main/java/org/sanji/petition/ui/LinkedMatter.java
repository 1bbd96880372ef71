package org.sanji.petition.ui;

import org.sanji.petition.RepeatKind;

/** The earlier petition that the clerk linked, as the page names it. */
record LinkedMatter(String number, RepeatKind kind) {}
