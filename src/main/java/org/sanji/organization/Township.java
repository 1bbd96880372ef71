package org.sanji.organization;

import java.util.List;

/** A township and its villages ({@code config/townships.yml}); its code is that of its organ. */
public record Township(String code, String name, List<String> villages) {

    public Township {
        villages = List.copyOf(villages);
    }
}
