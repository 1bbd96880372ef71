package org.sanji.organization;

import java.util.List;
import java.util.Optional;

/** All organs, in the order of the file. */
public interface Organs {

    /** Code of the petition bureau itself. */
    String BUREAU = "XFJ";

    List<Organ> all();

    Optional<Organ> find(String code);

    /** @throws org.sanji.common.NotFoundException for an unknown code */
    Organ byCode(String code);

    /** The departments resident in the centre. */
    List<Organ> residents();

    List<Organ> townships();

    /** Organs to which a petition can be assigned: departments and townships with accounts. */
    List<Organ> assignable();

    /** The organ that reviews this organ's opinions (Art 35). */
    Optional<Organ> reviewOrganOf(String code);

    /** The name, or the code itself when unknown; empty for null. */
    String nameOf(String code);
}
