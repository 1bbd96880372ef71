package org.sanji.petition.ui;

import org.sanji.petition.RegisterLine;

/** Which lines of the register, by what they are. */
enum RegisterKind {
    ALL,
    INITIAL,
    REPEAT,
    VOIDED;

    boolean fits(RegisterLine line) {
        return switch (this) {
            case ALL -> true;
            case INITIAL -> !line.voided() && line.repeatKind() == null;
            case REPEAT -> !line.voided() && line.repeatKind() != null;
            case VOIDED -> line.voided();
        };
    }
}
