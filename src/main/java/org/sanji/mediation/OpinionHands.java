package org.sanji.mediation;

import java.util.Set;
import org.sanji.process.PassKey;

/** Who made an opinion: these people may not review it. Unscoped, for other modules. */
public interface OpinionHands {

    /** Login names of everybody who wrote, approved or handled the issued opinion of the pass. */
    Set<String> of(PassKey key);
}
