package org.sanji.petition;

/** Remembers what a clerk entered lately. */
public interface DeskMemory {

    /** What the acting clerk used last; sealed petitions leave no trace. */
    RecentUse recent();
}
