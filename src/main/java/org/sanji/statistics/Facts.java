package org.sanji.statistics;

/** The facts tables behind all figures. */
public interface Facts {

    /**
     * Writes the facts of every petition again, each page of petitions in a transaction of its own. By administrators.
     *
     * @return number of petitions
     */
    long rebuildAll();
}
