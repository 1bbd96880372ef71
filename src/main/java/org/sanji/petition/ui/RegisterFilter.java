package org.sanji.petition.ui;

import org.sanji.petition.PetitionForm;
import org.sanji.petition.RegisterDay;

/**
 * Which lines of a day's register are shown.
 *
 * @param form null for all
 * @param clerk login name, null for all
 */
record RegisterFilter(PetitionForm form, String clerk, RegisterKind kind) {

    /** Missing and unknown words do not filter. */
    static RegisterFilter parse(String form, String clerk, String kind) {
        return new RegisterFilter(
                constant(PetitionForm.class, form),
                clerk == null || clerk.isBlank() ? null : clerk,
                kind == null ? RegisterKind.ALL : orAll(constant(RegisterKind.class, kind)));
    }

    private static RegisterKind orAll(RegisterKind kind) {
        return kind == null ? RegisterKind.ALL : kind;
    }

    private static <E extends Enum<E>> E constant(Class<E> type, String name) {
        for (var constant : type.getEnumConstants()) {
            if (constant.name().equals(name)) {
                return constant;
            }
        }
        return null;
    }

    RegisterDay apply(RegisterDay day) {
        return day.only(l -> (form == null || l.form() == form)
                && (clerk == null || l.clerk().equals(clerk))
                && kind.fits(l));
    }
}
