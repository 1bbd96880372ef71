package org.sanji.process.engine;

import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** Turns the text variable {@code roundOrgans} into the collection of a multi-instance task. */
@Component("organList")
public class OrganList {

    /** @param codes organ codes with commas between them; null and empty give no organ */
    public List<String> of(String codes) {
        return codes == null || codes.isBlank()
                ? List.of()
                : Arrays.stream(codes.split(",", -1)).map(String::strip).toList();
    }
}
